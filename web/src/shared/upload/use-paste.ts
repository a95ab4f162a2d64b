import { useEffect, useRef } from 'react';

/** Who takes what is pasted: the place that was shown last. */
const takers: ((files: readonly File[]) => void)[] = [];

/** Takes files that are pasted anywhere on the page; pasted text goes where it always went. */
export function usePaste(onFiles: (files: readonly File[]) => void): void {
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const take = (files: readonly File[]) => latest.current(files);
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || takers.at(-1) !== take) return;
      event.preventDefault();
      take(files);
    };
    takers.push(take);
    document.addEventListener('paste', paste);
    return () => {
      takers.splice(takers.indexOf(take), 1);
      document.removeEventListener('paste', paste);
    };
  }, []);
}
