import type * as api from '@/api/generated/types.gen';
import { sendJson } from '@/api/http';
import { Problem } from '@/api/problem';
import { upload } from '@/api/upload';
import type { Told } from '@/shared/blocks/told';

export type ProposedLesson = Told<api.ProposedLesson>;

/** As the server has it; what is larger is refused before it is sent. */
const largestMegabytes = 60;

export interface ChosenDocument {
  readonly file: File;
  readonly pagesAsPictures: boolean;
}

export type Sending = Parameters<typeof upload>[2];

export function previewImport(courseId: string, chosen: ChosenDocument, sending: Sending): Promise<ProposedLesson> {
  return send(`/api/courses/${courseId}/lessons/import/preview`, chosen, null, sending);
}

export function importLesson(
  courseId: string,
  moduleId: string | null,
  chosen: ChosenDocument,
  sending: Sending,
): Promise<{ readonly lessonId: string; readonly title: string }> {
  return send(`/api/courses/${courseId}/lessons/import`, chosen, moduleId, sending);
}

/** The document that was previewed last is not wanted. */
export const declineImport = (courseId: string) =>
  sendJson('DELETE', `/api/courses/${courseId}/lessons/import/preview`);

async function send<T>(
  path: string,
  { file, pagesAsPictures }: ChosenDocument,
  moduleId: string | null,
  sending: Sending,
): Promise<T> {
  if (file.size > largestMegabytes * 1024 * 1024) {
    throw new Problem(413, { type: '/problems/too-large', limitMegabytes: largestMegabytes });
  }
  const form = new FormData();
  form.append('file', file);
  const query = new URLSearchParams({ pagesAsPictures: String(pagesAsPictures) });
  if (moduleId !== null) query.set('moduleId', moduleId);
  return await upload<T>(`${path}?${query}`, form, sending);
}
