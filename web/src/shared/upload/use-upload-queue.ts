import { useEffect, useRef, useSyncExternalStore } from 'react';
import { type KeptUpload, UploadQueue } from '@/shared/upload/upload-queue';
import type { Target } from '@/shared/upload/uploads-api';

/** They outlive the pages that show them: what is on its way goes on while its sender looks at something else. */
const queues = new Map<string, UploadQueue>();

/** The uploads for a target, and those of an earlier page. @param onKept told of each that is done while this is shown */
export function useUploadQueue({ purpose, subject }: Target, onKept: (kept: KeptUpload) => void) {
  const key = `${purpose} ${subject}`;
  const queue = queues.get(key) ?? new UploadQueue({ purpose, subject });
  queues.set(key, queue);
  const told = useRef(onKept);
  told.current = onKept;
  useEffect(() => {
    void queue.load();
    return queue.onKept((kept) => told.current(kept));
  }, [queue]);
  return { queue, items: useSyncExternalStore(queue.subscribe, queue.items) };
}
