import { split } from '@/features/courses/editor/blocks/split';

/** A stretch of two texts: the same in both, or told differently. */
export type Hunk =
  | { readonly same: true; readonly pieces: readonly string[] }
  | { readonly same: false; readonly mine: readonly string[]; readonly theirs: readonly string[] };

export type Choice = 'mine' | 'theirs' | 'both';

/** Where two texts part and meet again, block by block. */
export function hunks(mine: string, theirs: string): Hunk[] {
  const [a, b] = [split(mine), split(theirs)];
  const lengths = common(a, b);
  const found: Hunk[] = [];
  let different: { mine: string[]; theirs: string[] } = { mine: [], theirs: [] };
  const flush = () => {
    if (different.mine.length + different.theirs.length > 0) found.push({ same: false, ...different });
    different = { mine: [], theirs: [] };
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x !== undefined && x === y) {
      flush();
      const last = found.at(-1);
      if (last?.same) found[found.length - 1] = { same: true, pieces: [...last.pieces, x] };
      else found.push({ same: true, pieces: [x] });
      i += 1;
      j += 1;
    } else if (y === undefined || (x !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      different.mine.push(x ?? '');
      i += 1;
    } else {
      different.theirs.push(y);
      j += 1;
    }
  }
  flush();
  return found;
}

/** The text that follows from a choice for each difference, in their order. */
export function merged(parts: readonly Hunk[], choices: readonly Choice[]): string {
  let difference = -1;
  const pieces = parts.flatMap((hunk) => {
    if (hunk.same) return hunk.pieces;
    difference += 1;
    return chosen(hunk, choices[difference] ?? 'mine');
  });
  return pieces.length === 0 ? '' : `${pieces.join('\n\n')}\n`;
}

function chosen({ mine, theirs }: Extract<Hunk, { same: false }>, choice: Choice): readonly string[] {
  switch (choice) {
    case 'mine':
      return mine;
    case 'theirs':
      return theirs;
    case 'both':
      return [...theirs, ...mine];
  }
}

/** Length of the longest common subsequence from each pair of places on. */
function common(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row)
        row[j] = a[i] === b[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
