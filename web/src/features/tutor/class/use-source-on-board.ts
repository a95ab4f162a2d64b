import { useState } from 'react';
import type { Source } from './protocol';

/** A source of this lesson opens over the board; one of another lesson in a window of its own. */
export function useSourceOnBoard(lessonId: string) {
  const [source, setSource] = useState<Source | null>(null);
  function show(wanted: Source) {
    if (wanted.lessonId === lessonId) setSource(wanted);
    else globalThis.open(`/lessons/${wanted.lessonId}#${wanted.blockId}`, '_blank', 'noopener');
  }
  return [source, show, () => setSource(null)] as const;
}
