import { useLayoutEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { LessonPage } from '@/api/generated/types.gen';

/**
 * Brings the reader to the block named in the address, else to where they left the lesson.
 *
 * @returns the block that they left it at, to be marked; null on a first visit and when it is the first block
 */
export function useResume(lesson: LessonPage): string | null {
  const { hash } = useLocation();
  const wanted = decodeURIComponent(hash.slice(1));
  const [left] = useState(() => leftAt(lesson));
  const [marked] = useState(wanted === '' ? left : null);
  useLayoutEffect(() => {
    const target = wanted || left;
    if (!target) return;
    const go = () => document.getElementById(target)?.scrollIntoView({ block: 'start', behavior: 'instant' });
    go();
    // Pictures above may still arrive and push it away; once is enough, then the reader is free.
    const timer = setTimeout(go, 350);
    const free = () => clearTimeout(timer);
    globalThis.addEventListener('wheel', free, { once: true, passive: true });
    globalThis.addEventListener('touchmove', free, { once: true, passive: true });
    return free;
  }, [wanted, left]);
  return marked;
}

function leftAt({ progress, blocks }: LessonPage): string | null {
  const at = progress.resumeAt ?? null;
  const place = blocks.findIndex(({ id }) => id === at);
  return place > 0 ? at : null;
}
