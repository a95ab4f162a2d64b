import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { recordProgress } from '@/api/generated/sdk.gen';
import type { LessonDemands, LessonPage, ProgressAnswer } from '@/api/generated/types.gen';
import { SeenQueue } from '@/features/learning/reading/seen-queue';
import { useUser } from '@/shared/session/session';

/** A block counts as seen when half of it, or half a screen of it, was in view for this long. */
const dwell = 900;

interface Progress {
  readonly percent: number;
  readonly completed: boolean;
  readonly demands: LessonDemands;
}

interface Reading extends Progress {
  /** The server said how far the learner is, for another reason than what was read. */
  readonly noted: (progress: ProgressAnswer) => void;
}

/** Watches which blocks are read (elements with `data-block` inside of `page`) and tells the server. */
export function useReading(lesson: LessonPage, page: RefObject<HTMLElement | null>): Reading {
  const { id: person } = useUser();
  const queries = useQueryClient();
  const [reading, setReading] = useState<Progress>({
    percent: lesson.progress.percent,
    completed: lesson.progress.completedAt !== null && lesson.progress.completedAt !== undefined,
    demands: lesson.progress.demands,
  });
  const noted = useCallback(
    (progress: ProgressAnswer) => setReading(({ demands }) => ({ ...progress, demands: progress.demands ?? demands })),
    [],
  );
  const known = useRef(new Set(lesson.progress.seen));

  useEffect(() => {
    if (!lesson.enrolled || !page.current) return;
    const queue = new SeenQueue({
      person,
      lesson: lesson.id,
      storage: localStorage,
      send: async ({ blockIds, resumeAt }) => {
        const body = { blockIds: [...blockIds], resumeAt };
        const { data } = await recordProgress({ path: { id: lesson.id }, body, throwOnError: true });
        noted(data);
        void queries.invalidateQueries({ queryKey: [{ _id: 'listMyCourses' }], refetchType: 'none' });
        void queries.invalidateQueries({ queryKey: [{ _id: 'getCourseProgress' }], refetchType: 'none' });
      },
    });
    const stop = watch(page.current, (seen, at) => {
      const fresh = seen.filter((id) => !known.current.has(id));
      for (const id of fresh) known.current.add(id);
      if (fresh.length > 0 || at !== null) queue.add(fresh, at);
    });
    const leave = () => document.visibilityState === 'hidden' && void queue.flush();
    document.addEventListener('visibilitychange', leave);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', leave);
      void queue.flush();
      queue.close();
    };
  }, [lesson.id, lesson.enrolled, noted, page, person, queries]);

  return { ...reading, noted };
}

/** Calls back with blocks that have been in view for a while, and the topmost of those in view now. */
function watch(page: HTMLElement, onSeen: (blocks: string[], at: string | null) => void): () => void {
  const inView = new Map<Element, number>();
  const idOf = (element: Element) => (element as HTMLElement).dataset['block'] ?? '';
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const tall = entry.intersectionRect.height > globalThis.innerHeight / 2;
        if (entry.intersectionRatio < 0.5 && !tall) inView.delete(entry.target);
        else if (!inView.has(entry.target)) inView.set(entry.target, performance.now());
      }
    },
    { threshold: [0, 0.25, 0.5, 0.75, 1] },
  );
  for (const block of page.querySelectorAll('[data-block]')) observer.observe(block);
  let last: string | null = null;
  const timer = setInterval(() => {
    if (document.visibilityState === 'hidden') return;
    const now = performance.now();
    const read = [...inView].filter(([, since]) => now - since >= dwell).map(([element]) => element);
    if (read.length === 0) return;
    const top = read.reduce((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? b : a));
    const ids = read.map(idOf);
    const at = idOf(top);
    onSeen(ids, at === last ? null : at);
    last = at;
  }, 1000);
  return () => {
    clearInterval(timer);
    observer.disconnect();
  };
}
