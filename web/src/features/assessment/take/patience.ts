import { isPassing, isProblem } from '@/api/problem';

/** Milliseconds until the server is tried again at the soonest. */
const soonestMs = 3000;

/** Whether the server has more to do at this moment than it takes up at once. */
export function isRush(error: unknown): boolean {
  return isProblem(error) && error.slug === 'attempt-rush';
}

/**
 * Milliseconds until the next try: not before the server asks for it, and twice as late at the latest. Chance spreads those who were
 * refused together or have lost the same server.
 */
export function pauseAfter(error: unknown, soonest = soonestMs): number {
  const asked = isProblem(error) ? error.properties['retryAfterSeconds'] : undefined;
  return Math.max(soonest, typeof asked === 'number' ? asked * 1000 : 0) * (1 + Math.random());
}

/** For what a learner waits for: it is tried until the server takes it up or refuses it for good. */
export const untilTaken = {
  retry: (_count: number, error: unknown) => isPassing(error),
  retryDelay: (_count: number, error: unknown) => pauseAfter(error),
};
