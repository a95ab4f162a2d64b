import { describe, expect, it, vi } from 'vitest';
import { Problem, Unreachable } from '@/api/problem';
import { isRush, pauseAfter, untilTaken } from '@/features/assessment/take/patience';

const rush = new Problem(503, { type: '/problems/attempt-rush', retryAfterSeconds: 10 });

describe('patience with the server', () => {
  it('waits as long as the server asks for, by chance up to twice as long', () => {
    vi.spyOn(Math, 'random').mockReturnValueOnce(0).mockReturnValueOnce(0.999);
    expect(pauseAfter(rush)).toBe(10_000);
    expect(pauseAfter(rush)).toBeCloseTo(19_990);
    vi.restoreAllMocks();
  });

  it('waits three seconds at least', () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    expect(pauseAfter(new Unreachable(null))).toBe(3000);
    expect(pauseAfter(new Problem(503, { type: '/problems/attempt-rush', retryAfterSeconds: 1 }))).toBe(3000);
    vi.restoreAllMocks();
  });

  it('tells a rush from other failures', () => {
    expect(isRush(rush)).toBe(true);
    expect(isRush(new Problem(503))).toBe(false);
    expect(isRush(new Unreachable(null))).toBe(false);
  });

  it('tries again what may pass, and nothing that was refused for good', () => {
    expect(untilTaken.retry(100, rush)).toBe(true);
    expect(untilTaken.retry(0, new Unreachable(null))).toBe(true);
    expect(untilTaken.retry(0, new Problem(409, { type: '/problems/assessment-closed' }))).toBe(false);
  });
});
