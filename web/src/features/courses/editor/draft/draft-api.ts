import { queryOptions } from '@tanstack/react-query';
import { addVideo } from '@/api/generated/sdk.gen';
import type * as api from '@/api/generated/types.gen';
import { getJson, sendJson } from '@/api/http';
import type { Told } from '@/shared/blocks/told';

export type LessonDraft = Told<api.LessonDraft>;
export type PublishedVersion = Told<api.PublishedVersion>;
export type Remark = LessonDraft['remarks'][number];
export type BlockSource = LessonDraft['sources'][number];
/** What a teacher writes of a lesson; what is saved and compared. */
export type DraftText = Omit<Told<api.SaveDraft>, 'revision'>;

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

/** What pictures of a lesson are uploaded for; the server knows it by this name, and accepts so much. */
export const lessonPictures = {
  purpose: 'lesson-picture',
  accept: 'image/png,image/jpeg,image/gif,image/webp,image/svg+xml',
  mostBytes: 20_000_000,
} as const;

export const lessonVideos = { purpose: 'lesson-video', accept: 'video/*,.mkv', mostBytes: 5_000_000_000 } as const;

/** What documents of a lesson are uploaded for. */
export const lessonDocuments = {
  purpose: 'lesson-document',
  accept: '.pdf,.docx,.xlsx,.csv,.pptx,.mp3,.m4a,.ogg,.opus,.wav,.png,.jpg,.jpeg,.gif,.webp',
  mostBytes: 200_000_000,
} as const;

export const loadDraft = (lessonId: string) => getJson<LessonDraft>(`/api/lessons/${lessonId}/draft`);

/** Gives the lesson captions or chapters of a video; what belongs to which is told by the names. */
export async function addBesideVideo(lessonId: string, file: File): Promise<LessonDraft> {
  await addVideo({ path: { id: lessonId }, query: { name: file.name }, body: file });
  return loadDraft(lessonId);
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
