import { useEffect, useRef } from 'react';
import type { KeptAttempt } from '@/features/assessment/take/sealed/kept-attempt';
import type { AttemptTime } from '@/features/assessment/take/use-responses';

const tickMs = 5000;
const longestTickMs = 3 * tickMs;

/**
 * Writes down while an attempt runs how its time passes, so that a page that is loaded again without the server goes on with what is left.
 * A device that slept asks for the time, and without an answer goes on with its own.
 */
export function useSleepless(
  kept: KeptAttempt | null,
  askTime: () => Promise<boolean>,
  onTime: (time: AttemptTime) => void,
): void {
  const latest = useRef({ askTime, onTime });
  latest.current = { askTime, onTime };
  useEffect(() => {
    if (!kept) return;
    let last = Date.now();
    const timer = setInterval(async () => {
      const slept = Date.now() - last > longestTickMs;
      last = Date.now();
      await kept.tick().catch(() => undefined);
      if (slept && !(await latest.current.askTime()) && kept.time) latest.current.onTime(kept.time);
    }, tickMs);
    return () => clearInterval(timer);
  }, [kept]);
}
