import { useSyncExternalStore } from 'react';

let opened = false;
const listeners = new Set<() => void>();

/** Opens the command palette, as Ctrl+K or Command+K do. */
export function openCommands(): void {
  opened = true;
  changed();
}

export function closeCommands(): void {
  opened = false;
  changed();
}

export function useCommandsOpened(): boolean {
  return useSyncExternalStore(subscribe, () => opened);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function changed(): void {
  for (const listener of listeners) listener();
}
