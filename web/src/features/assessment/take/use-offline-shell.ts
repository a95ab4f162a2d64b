import { useEffect, useRef } from 'react';
import type { AttemptAnswer } from '@/api/generated/types.gen';
import { keepShell } from '@/features/assessment/take/sealed/offline-shell';

/** The page has loaded by then what belongs to it. */
const soonMs = 1000;
const fileId = /\b[0-9a-f]{64}\b/g;

/** Keeps on the device what it takes to load this attempt again without the server. */
export function useOfflineShell(attempt: AttemptAnswer): void {
  const latest = useRef(attempt);
  latest.current = attempt;
  const { id } = attempt;
  useEffect(() => {
    const timer = setTimeout(() => {
      const { id: still, token, questions } = latest.current;
      if (token == null || still !== id) return;
      const pictures = JSON.stringify(questions).match(fileId) ?? [];
      // Without it the exam goes on as ever; only a reload has to wait for the server.
      keepShell(pictures.map((id) => `/api/files/${id}`)).catch(() => undefined);
    }, soonMs);
    return () => clearTimeout(timer);
  }, [id]);
}
