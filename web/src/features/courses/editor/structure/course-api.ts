import { queryOptions } from '@tanstack/react-query';
import type * as api from '@/api/generated/types.gen';
import { getJson, sendJson } from '@/api/http';
import type { LessonDraft } from '@/features/courses/editor/draft/draft-api';
import type { Told } from '@/shared/blocks/told';

export type CourseDetails = Told<api.CourseDetails>;
export type CourseModule = CourseDetails['modules'][number];
export type CourseLesson = CourseModule['lessons'][number];
export type CourseItem = Told<api.CourseItem>;
/** A module in a new order; without an id it is a new one. */
export type ArrangedModule = Told<api.ArrangedModule>;
export type NewCourse = Omit<Told<api.CreateCourse>, 'slug'>;
export type Description = Omit<Told<api.DescribeCourse>, 'revision'>;

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

export const createCourse = (course: NewCourse) =>
  sendJson<CourseDetails>('POST', '/api/courses', { ...course, slug: null });

export const describeCourse = (id: string, revision: number, description: Description) =>
  sendJson<CourseDetails>('PUT', `/api/courses/${id}`, { revision, ...description });

export const arrangeCourse = (id: string, revision: number, modules: readonly ArrangedModule[]) =>
  sendJson<CourseDetails>('PUT', `/api/courses/${id}/outline`, { revision, modules });

export const publishCourse = (id: string) => sendJson<CourseDetails>('POST', `/api/courses/${id}/publish`);

export const archiveCourse = (id: string) => sendJson<CourseDetails>('POST', `/api/courses/${id}/archive`);

export const addLesson = (courseId: string, moduleId: string | null, title: string) =>
  sendJson<LessonDraft>('POST', `/api/courses/${courseId}/lessons`, { moduleId, title });

export const removeLesson = (id: string) => sendJson('DELETE', `/api/lessons/${id}`);
