import type { Beat } from '@/features/tutor/plan/beats';

type Beats = readonly Beat[];

/** The beats as they are, and the way back and forth. */
export interface History {
  readonly past: readonly Beats[];
  readonly present: Beats;
  readonly future: readonly Beats[];
  /** What the last step was about: further steps about the same are one with it, such as letters of one text. */
  readonly about: string | null;
}

export type HistoryEvent =
  | { readonly type: 'put'; readonly beats: Beats; readonly about?: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** The same beats as the server wrote them down; no step of its own. */
  | { readonly type: 'confirmed'; readonly sent: Beats; readonly saved: Beats }
  | { readonly type: 'begun'; readonly beats: Beats };

const longest = 200;

export function begun(present: Beats): History {
  return { past: [], present, future: [], about: null };
}

export function next(history: History, event: HistoryEvent): History {
  const { past, present, future, about } = history;
  switch (event.type) {
    case 'put':
      if (event.beats === present) return history;
      return event.about !== undefined && event.about === about
        ? { ...history, present: event.beats, future: [] }
        : {
            past: [...past.slice(-longest), present],
            present: event.beats,
            future: [],
            about: event.about ?? null,
          };
    case 'undo': {
      const before = past.at(-1);
      return before ? { past: past.slice(0, -1), present: before, future: [present, ...future], about: null } : history;
    }
    case 'redo': {
      const [after, ...rest] = future;
      return after ? { past: [...past, present], present: after, future: rest, about: null } : history;
    }
    case 'confirmed':
      return { ...history, present: present === event.sent ? event.saved : present, about: null };
    case 'begun':
      return begun(event.beats);
  }
}
