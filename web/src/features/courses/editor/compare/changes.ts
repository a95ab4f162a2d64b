import type { BlockView } from '@/shared/blocks/block';

export type ChangeKind = 'same' | 'added' | 'removed' | 'changed' | 'moved';

/** One block of a lesson, before and after. */
export interface Change {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly before: BlockView | null;
  readonly after: BlockView | null;
}

/** What becomes of each block, in the order of the newer version, with removed ones where they stood. */
export function changes(before: readonly BlockView[], after: readonly BlockView[]): Change[] {
  const old = new Map(before.map((block) => [block.id, block]));
  const now = new Set(after.map(({ id }) => id));
  const kept = after.filter(({ id }) => old.has(id)).map(({ id }) => id);
  const steady = inOrder(
    kept,
    before.filter(({ id }) => now.has(id)).map(({ id }) => id),
  );
  const found: Change[] = after.map((block) => {
    const was = old.get(block.id) ?? null;
    return { id: block.id ?? '', kind: kindOf(was, block, steady), before: was, after: block };
  });
  before.forEach((block, place) => {
    if (now.has(block.id)) return;
    const previous = before.slice(0, place).findLast(({ id }) => found.some((change) => change.id === id));
    const place2 = previous ? found.findIndex(({ id }) => id === previous.id) + 1 : 0;
    found.splice(place2, 0, { id: block.id ?? '', kind: 'removed', before: block, after: null });
  });
  return found;
}

export function count(all: readonly Change[], kind: ChangeKind): number {
  return all.filter((change) => change.kind === kind).length;
}

function kindOf(was: BlockView | null, block: BlockView, steady: ReadonlySet<string | null>): ChangeKind {
  if (was === null) return 'added';
  if (JSON.stringify(was) !== JSON.stringify(block)) return 'changed';
  return steady.has(block.id) ? 'same' : 'moved';
}

/** Those that need not be called moved: the longest stretch that kept its order. */
function inOrder(after: readonly (string | null)[], before: readonly (string | null)[]): ReadonlySet<string | null> {
  const places = after.map((id) => before.indexOf(id));
  const best = places.map(() => ({ length: 1, previous: -1 }));
  places.forEach((place, i) => {
    for (let j = 0; j < i; j += 1) {
      const [mine, other] = [best[i], best[j]];
      if (mine && other && (places[j] ?? 0) < place && other.length + 1 > mine.length) {
        best[i] = { length: other.length + 1, previous: j };
      }
    }
  });
  let end = best.reduce((longest, { length }, i) => (length > (best[longest]?.length ?? 0) ? i : longest), 0);
  const steady = new Set<string | null>();
  while (end >= 0 && end < after.length) {
    steady.add(after[end] ?? null);
    end = best[end]?.previous ?? -1;
  }
  return steady;
}
