/** A place in the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From this many skills on a radar has an area; with too many its axes cannot be told apart. */
const fewest = 3;
const most = 12;

export function fitsRadar(skills: number): boolean {
  return skills >= fewest && skills <= most;
}

/**
 * Where something lies on an axis. The first axis points up, the others follow in the direction of reading.
 *
 * @param share how far from the middle, 1 at the rim
 */
export function onAxis(axis: number, axes: number, share: number, radius: number, rightToLeft: boolean): Point {
  const turn = ((2 * Math.PI * axis) / axes) * (rightToLeft ? -1 : 1);
  return { x: rounded(Math.sin(turn) * share * radius), y: rounded(-Math.cos(turn) * share * radius) };
}

/** The corners of a shape, as SVG wants them. @param shares one for each axis */
export function corners(shares: readonly number[], radius: number, rightToLeft: boolean): string {
  return shares
    .map((share, axis) => onAxis(axis, shares.length, share, radius, rightToLeft))
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
