import { z } from 'zod';
import type { Kept } from '@/features/courses/editor/draft/draft-state';

const shape = z.object({
  revision: z.number(),
  text: z.object({
    title: z.string(),
    summary: z.string(),
    language: z.enum(['en', 'ar']),
    minutes: z.number(),
    markdown: z.string(),
  }),
});

const keyOf = (lessonId: string) => `lectern.draft.${lessonId}`;

/** What this device holds of a draft that the server has not acknowledged; it survives closing the window. */
export const keptDrafts = {
  read(lessonId: string): Kept | null {
    try {
      const found = localStorage.getItem(keyOf(lessonId));
      return found === null ? null : shape.parse(JSON.parse(found));
    } catch {
      return null;
    }
  },
  keep(lessonId: string, kept: Kept): void {
    try {
      localStorage.setItem(keyOf(lessonId), JSON.stringify(kept));
    } catch {
      // a full or forbidden store: the draft is still on the screen and on its way
    }
  },
  forget(lessonId: string): void {
    localStorage.removeItem(keyOf(lessonId));
  },
};
