import { type Beat, sameBeat } from '@/features/tutor/plan/beats';

type Beats = readonly Beat[];

export interface Rebased {
  /** Theirs with everything of mine on top. */
  readonly beats: Beats;
  /** What both changed, each differently: mine and theirs; null where one of us took it out. */
  readonly contested: readonly { readonly mine: Beat | null; readonly theirs: Beat | null }[];
}

/** Puts my changes onto what somebody else saved meanwhile. @param base what both began with */
export function rebase(base: Beats, mine: Beats, theirs: Beats): Rebased {
  const [was, my, their] = [base, mine, theirs].map(byKey) as [Index, Index, Index];
  const contested: { mine: Beat | null; theirs: Beat | null }[] = [];
  const merged = new Map<string, Beat>();
  for (const key of new Set([...my.keys(), ...their.keys()])) {
    const [before, ours, other] = [was.get(key), my.get(key) ?? null, their.get(key) ?? null];
    const iChanged = !same(before ?? null, ours);
    const theyChanged = !same(before ?? null, other);
    const chosen = iChanged ? ours : other;
    if (iChanged && theyChanged && !same(ours, other)) contested.push({ mine: ours, theirs: other });
    // Nobody's words are lost: what one of us took out and the other one wrote anew stays.
    const kept = chosen ?? (iChanged && theyChanged ? other : null);
    if (kept) merged.set(key, kept);
  }
  const iMoved = order(base, my) !== order(mine.filter(inIndex(was)), was);
  const [skeleton, others] = iMoved ? [mine, theirs] : [theirs, mine];
  return { beats: woven(skeleton, others, merged), contested };
}

type Index = ReadonlyMap<string, Beat>;

function byKey(beats: Beats): Index {
  return new Map(beats.map((beat) => [beat.key, beat]));
}

function same(one: Beat | null, other: Beat | null): boolean {
  return one === other || (one !== null && other !== null && sameBeat(one, other));
}

function inIndex(index: Index): (beat: Beat) => boolean {
  return ({ key }) => index.has(key);
}

function order(beats: Beats, among: Index): string {
  return beats
    .filter(inIndex(among))
    .map(({ key }) => key)
    .join();
}

/** In the order of the skeleton; what only the others have follows what it follows there. */
function woven(skeleton: Beats, others: Beats, merged: Index): Beats {
  const keys = skeleton.map(({ key }) => key);
  others.forEach(({ key }, at) => {
    if (keys.includes(key)) return;
    const before = others.slice(0, at).findLast((other) => keys.includes(other.key));
    keys.splice(before ? keys.indexOf(before.key) + 1 : 0, 0, key);
  });
  return keys.flatMap((key) => merged.get(key) ?? []);
}
