import type { BoardPlace, Expression, FaceState, GazeTarget, Gesture } from './face';

/** How an expression sits on the face, each 0..1 unless said otherwise. */
export interface Mood {
  smile: number;
  /** Brows raised, -1..1. */
  brows: number;
  /** Inner ends of the brows raised. */
  worry: number;
  squint: number;
  /** Degrees the head leans to one side. */
  lean: number;
}

export const moods: Readonly<Record<Expression, Mood>> = {
  neutral: { smile: 0.4, brows: 0, worry: 0, squint: 0.1, lean: 0 },
  warm: { smile: 0.74, brows: 0.12, worry: 0, squint: 0.35, lean: 1 },
  happy: { smile: 1, brows: 0.3, worry: 0, squint: 0.75, lean: 1.6 },
  curious: { smile: 0.45, brows: 0.7, worry: 0.1, squint: 0, lean: 3 },
  concerned: { smile: 0, brows: -0.1, worry: 0.9, squint: 0.2, lean: -2 },
};

export interface Gaze {
  x: number;
  y: number;
}

/** The pose a state rests in. */
export function restingGesture(state: FaceState): Gesture {
  switch (state) {
    case 'thinking':
      return 'think';
    case 'pointing':
      return 'point';
    case 'idle':
    case 'listening':
    case 'speaking':
      return 'rest';
  }
}

/** Where the eyes go: thinking looks up and aside whatever the target is. */
export function gazeOf(target: GazeTarget, state: FaceState, board: BoardPlace): Gaze {
  const side = board === 'left' ? -1 : 1;
  if (state === 'thinking') return { x: 0.55 * side, y: -0.75 };
  if (target === 'learner') return { x: 0, y: 0 };
  if (target === 'board') return board === 'below' ? { x: 0, y: 0.8 } : { x: 0.85 * side, y: -0.05 };
  return { x: limit(target.x), y: limit(target.y) };
}

/** How far the gaze wanders by itself. */
export const wander: Readonly<Record<FaceState, number>> = {
  idle: 1,
  speaking: 0.55,
  listening: 0.3,
  thinking: 0.6,
  pointing: 0.4,
};

const limit = (value: number): number => (Number.isFinite(value) ? Math.min(1, Math.max(-1, value)) : 0);
