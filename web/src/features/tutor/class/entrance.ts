/** Sound that comes later than this begins where the others are by now; a little late, it begins at its beginning. */
const forgivenMs = 250;

export type Entrance =
  | { readonly kind: 'play'; readonly inMs: number; readonly fromMs: number }
  /** It would be over already. */
  | { readonly kind: 'missed' };

/** How a clip comes in that sounds at `startAt` for everybody and is at hand only now. */
export function entrance(startAt: number, now: number, durationMs: number): Entrance {
  const late = now - startAt;
  if (late <= 0) return { kind: 'play', inMs: -late, fromMs: 0 };
  if (late >= durationMs) return { kind: 'missed' };
  return { kind: 'play', inMs: 0, fromMs: late <= forgivenMs ? 0 : late };
}
