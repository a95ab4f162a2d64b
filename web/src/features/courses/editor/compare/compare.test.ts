import { describe, expect, it } from 'vitest';
import { join, split } from '@/features/courses/editor/blocks/split';
import { changes } from '@/features/courses/editor/compare/changes';
import { hunks, merged } from '@/features/courses/editor/compare/merge';
import type { BlockView } from '@/shared/blocks/block';

describe('split', () => {
  it('keeps code, divs and formulas whole', () => {
    const pieces = [
      '# One',
      '```py\na\n\nb\n```',
      '::: challenge\nTry\n\n::: solution\nso\n:::\n\n:::',
      '$$\nx\n\ny\n$$',
      'End.',
    ];
    expect(split(join(pieces))).toEqual(pieces);
  });

  it('keeps what is to be said with its block', () => {
    expect(split('Text.\n\n<!-- say: words -->\n\nMore.')).toEqual(['Text.\n<!-- say: words -->', 'More.']);
  });
});

describe('hunks', () => {
  const parts = hunks('A\n\nB\n\nC', 'A\n\nX\n\nC\n\nD');

  it('show where two texts part and meet again', () => {
    expect(parts).toEqual([
      { same: true, pieces: ['A'] },
      { same: false, mine: ['B'], theirs: ['X'] },
      { same: true, pieces: ['C'] },
      { same: false, mine: [], theirs: ['D'] },
    ]);
  });

  it('merge by choice', () => {
    expect(merged(parts, ['mine', 'theirs'])).toBe('A\n\nB\n\nC\n\nD\n');
    expect(merged(parts, ['both', 'mine'])).toBe('A\n\nX\n\nB\n\nC\n');
  });
});

describe('changes', () => {
  const block = (id: string, text = id) => ({ id, kind: 'TEXT', text }) as BlockView;
  const kinds = (before: BlockView[], after: BlockView[]) =>
    changes(before, after).map(({ id, kind }) => `${id} ${kind}`);

  it('names what was added, removed and changed', () => {
    expect(kinds([block('a'), block('b'), block('c')], [block('a'), block('c', 'new'), block('d')])).toEqual([
      'a same',
      'b removed',
      'c changed',
      'd added',
    ]);
  });

  it('calls only that moved which left its place', () => {
    expect(kinds([block('a'), block('b'), block('c')], [block('c'), block('a'), block('b')])).toEqual([
      'c moved',
      'a same',
      'b same',
    ]);
  });
});
