import type { Page } from '@playwright/test';
import { send } from './send.ts';

interface Revised {
  readonly revision: number;
}

const sentence = 'Half of each order lies on the shelf on average.';

/** A course of one lesson in the catalogue, as its teacher would make it. Answers its id. */
export async function ownCourse(teacher: Page, title: string, text = sentence): Promise<string> {
  const about = { title, summary: '', language: 'en' };
  const { id: course } = await send<{ id: string }>(teacher, 'POST', '/api/courses', { data: about });
  const buffer = Buffer.from(`# ${title}: the lesson\n\n${text}`);
  const { lessonId } = await send<{ lessonId: string }>(teacher, 'POST', `/api/courses/${course}/lessons/import`, {
    multipart: { file: { name: 'lesson.md', mimeType: 'text/markdown', buffer } },
  });
  const draft = await send<Revised>(teacher, 'GET', `/api/lessons/${lessonId}/draft`);
  await send(teacher, 'POST', `/api/lessons/${lessonId}/publish`, { data: { revision: draft.revision } });
  const { revision } = await send<Revised>(teacher, 'GET', `/api/courses/${course}`);
  await send(teacher, 'PUT', `/api/courses/${course}`, { data: { ...about, open: true, revision } });
  await send(teacher, 'POST', `/api/courses/${course}/publish`);
  return course;
}
