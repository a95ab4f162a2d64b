/** The fifteen mouth shapes every speech source is mapped to (the Oculus set). */
export type Viseme =
  | 'sil'
  | 'PP'
  | 'FF'
  | 'TH'
  | 'DD'
  | 'kk'
  | 'CH'
  | 'SS'
  | 'nn'
  | 'RR'
  | 'aa'
  | 'E'
  | 'I'
  | 'O'
  | 'U';

export type FaceState = 'idle' | 'speaking' | 'listening' | 'thinking' | 'pointing';

export type Expression = 'neutral' | 'warm' | 'happy' | 'curious' | 'concerned';

export type Gesture = 'rest' | 'open' | 'point' | 'think' | 'raise';

/** A side of the picture as it is seen, so a right-to-left layout says `left` where another says `right`. */
export type Side = 'left' | 'right';

/** Where the board stands: beside the teacher, or on a narrow window below. */
export type BoardPlace = Side | 'below';

/** A seat is given as seen from the figure's eyes: -1..1 to the right and -1..1 downwards. */
export type GazeTarget = 'learner' | 'board' | { x: number; y: number };

/** `reduced` keeps a gentle mouth and cross-fades; `captions` leaves the mouth shut as well. */
export type Motion = 'full' | 'reduced' | 'captions';

export interface SpokenClip {
  /** When each mouth shape begins, in milliseconds of the clip; each lasts until the next one. */
  visemes: readonly (readonly [ms: number, viseme: string])[];
  /** Start and end in milliseconds, then the character range in the caption. */
  words?: readonly (readonly [startMs: number, endMs: number, from: number, to: number])[] | undefined;
  durationMs: number;
}

/** Says which millisecond of the clip is audible now. It may stand still, jump, or step back. */
export type ClipClock = () => number;

/** What a class stage can ask of a teacher's face, whichever skin draws it. */
export interface Face {
  /** Follows the clip until it ends or is replaced; the clock alone decides the pace. */
  speak(clip: SpokenClip, clock: ClipClock): void;
  /** Stops following the clip and closes the mouth within 120 ms. */
  hush(): void;
  /** Takes the pose and the manners of the state; it neither starts nor ends speech. */
  setState(state: FaceState): void;
  /** Holds one mouth shape (weight 0..1) until the next `speak`, `hush` or `setViseme`. */
  setViseme(viseme: Viseme, weight: number): void;
  setExpression(expression: Expression): void;
  lookAt(target: GazeTarget): void;
  /** Keeps the pose for the given time, then returns to the one that belongs to the state. */
  gesture(gesture: Gesture, holdMs?: number): void;
  /** Tells where the board stands, for pointing and looking at it. */
  setBoardPlace(place: BoardPlace): void;
  setMotion(motion: Motion): void;
  /** Freezes the picture and costs nothing until `resume`. */
  pause(): void;
  resume(): void;
  /** Removes the picture and releases everything; later calls do nothing. */
  dispose(): void;
}
