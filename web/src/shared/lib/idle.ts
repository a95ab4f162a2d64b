import { useEffect, useState } from 'react';

/** How long a busy page may hold back what can wait. */
const patienceMs = 1500;
const shortPauseMs = 100;

/** Whether the browser has come to rest since this component appeared: what can wait is loaded then. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const rest = () => setIdle(true);
    // Safari has no such callback
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(rest, shortPauseMs);
      return () => clearTimeout(timer);
    }
    const waiting = requestIdleCallback(rest, { timeout: patienceMs });
    return () => cancelIdleCallback(waiting);
  }, []);
  return idle;
}
