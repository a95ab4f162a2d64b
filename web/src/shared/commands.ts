import { useEffect, useSyncExternalStore } from 'react';
import type { Command } from '@/shared/feature';

/** A command of the screen that is open now; its label is already translated. */
export type ScreenCommand = Omit<Command, 'label' | 'roles'> & { readonly label: string };

let screen: readonly ScreenCommand[] = [];
let opened = false;
const listeners = new Set<() => void>();

/** Adds commands to the palette for as long as the calling component is on the screen. Pass a stable (memoised) array. */
export function useCommands(commands: readonly ScreenCommand[]): void {
  useEffect(() => {
    screen = [...screen, ...commands];
    changed();
    return () => {
      screen = screen.filter((command) => !commands.includes(command));
      changed();
    };
  }, [commands]);
}

export function useScreenCommands(): readonly ScreenCommand[] {
  return useSyncExternalStore(subscribe, () => screen);
}

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
