import { lazy, Suspense, useEffect, useState } from 'react';
import { openCommands, useCommandsOpened } from '@/shared/commands';

const CommandPalette = lazy(() => import('@/app/shell/command-palette'));

/** Listens for Ctrl+K and Command+K, and loads the palette the first time it is wanted. */
export function CommandKeys() {
  const opened = useCommandsOpened();
  const [wanted, setWanted] = useState(opened);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      openCommands();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  if (opened && !wanted) setWanted(true);
  return wanted ? (
    <Suspense>
      <CommandPalette />
    </Suspense>
  ) : null;
}
