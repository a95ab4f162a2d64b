import { queryOptions } from '@tanstack/react-query';
import { getJson, sendJson } from '@/api/http';
import type { LessonDraft } from '@/features/courses/editor/draft/draft-api';

export interface CourseLesson {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** The newest published version, 0 when there is none. */
  readonly version: number;
}

export interface CourseModule {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly CourseLesson[];
}

export interface CourseDetails {
  readonly id: string;
  readonly revision: number;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly language: 'en' | 'ar';
  readonly status: 'DRAFT' | 'PUBLISHED' | 'ARCHIVED';
  readonly open: boolean;
  readonly cover: string | null;
  readonly editable: boolean;
  readonly teachers: readonly { readonly id: string; readonly name: string }[];
  readonly modules: readonly CourseModule[];
}

export interface CourseItem {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly language: 'en' | 'ar';
  readonly status: CourseDetails['status'];
  readonly open: boolean;
  readonly lessons: number;
  readonly minutes: number;
}

/** A module in a new order; without an id it is a new one. */
export interface ArrangedModule {
  readonly id: string | null;
  readonly title: string;
  readonly lessonIds: readonly string[];
}

export const taughtQuery = queryOptions({
  queryKey: ['courses', 'taught'],
  queryFn: ({ signal }) => getJson<{ items: readonly CourseItem[] }>('/api/courses?scope=TEACHING', signal),
});

export function courseToEditQuery(id: string) {
  return queryOptions({
    queryKey: ['course', id],
    queryFn: ({ signal }) => getJson<CourseDetails>(`/api/courses/${id}`, signal),
  });
}

export interface NewCourse {
  readonly title: string;
  readonly summary: string;
  readonly language: 'en' | 'ar';
}

export const createCourse = (course: NewCourse) =>
  sendJson<CourseDetails>('POST', '/api/courses', { ...course, slug: null });

export interface Description extends NewCourse {
  readonly open: boolean;
}

export const describeCourse = (id: string, revision: number, description: Description) =>
  sendJson<CourseDetails>('PUT', `/api/courses/${id}`, { revision, ...description });

export const arrangeCourse = (id: string, revision: number, modules: readonly ArrangedModule[]) =>
  sendJson<CourseDetails>('PUT', `/api/courses/${id}/outline`, { revision, modules });

export const publishCourse = (id: string) => sendJson<CourseDetails>('POST', `/api/courses/${id}/publish`);

export const archiveCourse = (id: string) => sendJson<CourseDetails>('POST', `/api/courses/${id}/archive`);

export const addLesson = (courseId: string, moduleId: string | null, title: string) =>
  sendJson<LessonDraft>('POST', `/api/courses/${courseId}/lessons`, { moduleId, title });

export const removeLesson = (id: string) => sendJson('DELETE', `/api/lessons/${id}`);
