import { useEffect } from 'react';
import { useAcademy } from '@/shared/session/session';

/** Names the window after the page, and the academy. */
export function usePageTitle(title: string): void {
  const academy = useAcademy()?.name;
  useEffect(() => {
    document.title = academy ? `${title} · ${academy}` : title;
  }, [title, academy]);
}
