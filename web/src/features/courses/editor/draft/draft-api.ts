import { queryOptions } from '@tanstack/react-query';
import { getJson, lecternFetch, sendJson } from '@/api/http';
import type { BlockView } from '@/shared/blocks/block';

/** What a teacher writes of a lesson; what is saved and compared. */
export interface DraftText {
  readonly title: string;
  readonly summary: string;
  readonly language: 'en' | 'ar';
  readonly minutes: number;
  readonly markdown: string;
}

export interface BlockSource {
  readonly id: string;
  readonly markdown: string;
}

/** Something an author should look at. `line` is 0 when it concerns the whole. */
export interface Remark {
  readonly line: number;
  readonly code: string;
  readonly what: string;
}

export interface LessonDraft extends DraftText {
  readonly id: string;
  readonly courseId: string;
  readonly revision: number;
  readonly publishedVersion: number;
  readonly updatedAt: string;
  readonly pictures: readonly { readonly path: string; readonly url: string }[];
  readonly sources: readonly BlockSource[];
  readonly blocks: readonly BlockView[];
  readonly remarks: readonly Remark[];
}

export interface PublishedVersion {
  readonly number: number;
  readonly title: string;
  readonly markdown: string;
  readonly publishedAt: string;
  readonly blocks: readonly BlockView[];
}

export function draftQuery(lessonId: string) {
  return queryOptions({
    queryKey: ['draft', lessonId],
    queryFn: ({ signal }) => getJson<LessonDraft>(`/api/lessons/${lessonId}/draft`, signal),
    // the page keeps its own, newer state; the query only opens it
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export function versionQuery(lessonId: string, number: number) {
  return queryOptions({
    queryKey: ['lesson-version', lessonId, number],
    queryFn: ({ signal }) => getJson<PublishedVersion>(`/api/lessons/${lessonId}/versions/${number}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: number > 0,
  });
}

export function saveDraft(lessonId: string, revision: number, text: DraftText): Promise<LessonDraft> {
  return sendJson('PUT', `/api/lessons/${lessonId}/draft`, { revision, ...text });
}

export function publishDraft(lessonId: string, revision: number): Promise<LessonDraft> {
  return sendJson('POST', `/api/lessons/${lessonId}/publish`, { revision });
}

export function previewText(lessonId: string, markdown: string) {
  return sendJson<Pick<LessonDraft, 'blocks' | 'remarks'>>('POST', `/api/lessons/${lessonId}/preview`, { markdown });
}

/** Gives the lesson a picture; its text names it by the file's name. */
export async function addPicture(lessonId: string, file: File): Promise<LessonDraft> {
  const form = new FormData();
  form.append('file', file);
  const response = await lecternFetch(`/api/lessons/${lessonId}/pictures`, { method: 'POST', body: form });
  return (await response.json()) as LessonDraft;
}

/** Only what a teacher writes, of whatever holds more. */
export function textOf({ title, summary, language, minutes, markdown }: DraftText): DraftText {
  return { title, summary, language, minutes, markdown };
}

export function sameText(one: DraftText, other: DraftText): boolean {
  return (
    one.markdown === other.markdown &&
    one.title === other.title &&
    one.summary === other.summary &&
    one.language === other.language &&
    one.minutes === other.minutes
  );
}
