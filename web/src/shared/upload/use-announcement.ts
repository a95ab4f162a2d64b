import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '@/shared/ui/use-problem-text';
import type { Item, ItemState } from '@/shared/upload/upload-queue';

/** What a screen reader is told: that a file is done, or why not. Progress would only be noise. */
export function useAnnouncement(items: readonly Item[]): string {
  const { t } = useTranslation('upload');
  const problemText = useProblemText();
  const [said, setSaid] = useState('');
  const before = useRef(new Map<string, ItemState>());
  useEffect(() => {
    for (const { key, name, state, failure } of items) {
      const was = before.current.get(key);
      before.current.set(key, state);
      if (was === state || was === undefined) continue;
      if (state === 'kept') setSaid(t('announceKept', { name }));
      if (state === 'failed') setSaid(t('announceFailed', { name, reason: problemText(failure) }));
    }
  }, [items, t, problemText]);
  return said;
}
