import { describe, expect, it } from 'vitest';
import { gapsIn } from '@/features/assessment/tasks/gap-text';
import { words } from '@/features/assessment/tasks/words';

describe('a text with gaps', () => {
  it('is taken apart at its marks', () => {
    expect(gapsIn('Average is {{a}} over {{b}}.')).toEqual([
      { text: 'Average is ', gap: null },
      { text: '', gap: 'a' },
      { text: ' over ', gap: null },
      { text: '', gap: 'b' },
      { text: '.', gap: null },
    ]);
  });

  it('may begin with a gap, have none, or braces that are none', () => {
    expect(gapsIn('{{a}} falls')[0]).toEqual({ text: '', gap: 'a' });
    expect(gapsIn('No gap { } {{ }}')).toEqual([{ text: 'No gap { } {{ }}', gap: null }]);
  });
});

describe('words', () => {
  it('are counted in both languages, punctuation alone is none', () => {
    expect(words('  Orders — and stock.  ')).toBe(3);
    expect(words('المخزون يكلّف مالًا')).toBe(3);
    expect(words('')).toBe(0);
  });
});
