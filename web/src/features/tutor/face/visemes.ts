import type { Viseme } from './face';

/** Shape of the mouth, each 0..1 except `wide` (-1 pursed .. 1 spread). */
export interface MouthPose {
  jaw: number;
  wide: number;
  round: number;
  /** Upper lip lifted off the teeth. */
  raise: number;
  /** Lower lip drawn down off the teeth. */
  drop: number;
  /** Lower lip drawn in under the upper teeth. */
  tuck: number;
  tongue: number;
  /** Lips pressed together. */
  press: number;
}

export const mouthParameters = ['jaw', 'wide', 'round', 'raise', 'drop', 'tuck', 'tongue', 'press'] as const;

const pose = (
  jaw: number,
  wide: number,
  round: number,
  raise: number,
  drop: number,
  tuck: number,
  tongue: number,
  press: number,
): MouthPose => ({ jaw, wide, round, raise, drop, tuck, tongue, press });

/** The target each viseme pulls the mouth to. */
export const mouthPoses: Readonly<Record<Viseme, MouthPose>> = {
  sil: pose(0, 0, 0, 0, 0, 0, 0, 0),
  PP: pose(0, -0.05, 0.05, 0, 0, 0, 0, 1),
  FF: pose(0.1, 0.05, 0, 0.85, 0, 1, 0, 0),
  TH: pose(0.2, 0.1, 0, 0.4, 0.25, 0, 1, 0),
  DD: pose(0.18, 0.15, 0, 0.35, 0.35, 0, 0.6, 0),
  kk: pose(0.28, 0.1, 0, 0.25, 0.2, 0, 0.1, 0),
  CH: pose(0.16, -0.3, 0.6, 0.75, 0.7, 0, 0.1, 0),
  SS: pose(0.08, 0.45, 0, 0.6, 0.6, 0, 0.1, 0),
  nn: pose(0.16, 0.15, 0, 0.3, 0.25, 0, 0.7, 0),
  RR: pose(0.22, -0.2, 0.42, 0.3, 0.25, 0, 0.3, 0),
  aa: pose(0.95, 0.1, 0, 0.35, 0.2, 0, 0.1, 0),
  E: pose(0.5, 0.5, 0, 0.45, 0.3, 0, 0.2, 0),
  I: pose(0.26, 0.75, 0, 0.55, 0.45, 0, 0.25, 0),
  O: pose(0.62, -0.4, 0.75, 0.1, 0.1, 0, 0, 0),
  U: pose(0.26, -0.7, 1, 0.1, 0.1, 0, 0, 0),
};

export const isViseme = (name: string): name is Viseme => Object.hasOwn(mouthPoses, name);
