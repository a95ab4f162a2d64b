import { describe, expect, it } from 'vitest';
import { newDraft, newGap, writtenKinds } from '@/features/assessment/bank/editor/draft';
import { withText } from '@/features/assessment/bank/editor/gaps';
import { valueAt } from '@/features/assessment/bank/editor/value-at';

describe('a new question', () => {
  it('has a task of its kind', () => {
    expect(writtenKinds.map((kind) => newDraft(kind).task.kind)).toEqual([...writtenKinds]);
  });
});

describe('a text with gaps that is being written', () => {
  const gap = newGap('g1', 'two');

  it('has the gaps of its text in their order, and new ones where they are marked', () => {
    const task = withText({ kind: 'GAPS', text: '{{g1}}', gaps: [gap] }, 'A {{g2}} and {{g1}}', new Map());
    expect(task.gaps.map(({ id }) => id)).toEqual(['g2', 'g1']);
    expect(task.gaps[1]).toBe(gap);
  });

  it('gives a gap back that was cut out and put in again', () => {
    const lost = new Map();
    const without = withText({ kind: 'GAPS', text: '{{g1}}', gaps: [gap] }, '', lost);
    expect(without.gaps).toEqual([]);
    expect(withText(without, 'Here: {{g1}}', lost).gaps).toEqual([gap]);
  });
});

describe('the value at a path', () => {
  it('is found in lists and parts, and is nothing where there is none', () => {
    const draft = { task: { options: [{ text: 'a' }, { text: 'b' }] } };
    expect(valueAt('task.options[1].text', draft)).toBe('b');
    expect(valueAt('task.options[2].text', draft)).toBeUndefined();
  });
});
