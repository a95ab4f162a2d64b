import { queryOptions } from '@tanstack/react-query';
import type { TeacherCandidates } from '@/api/generated/types.gen';
import { getJson, lecternFetch, sendJson } from '@/api/http';
import type { CourseDetails } from '@/features/courses/editor/structure/course-api';

/** Gives the course another address; links to the old one keep working. */
export const moveCourse = (id: string, revision: number, slug: string) =>
  sendJson<CourseDetails>('PUT', `/api/courses/${id}/address`, { revision, slug });

export const setTeachers = (id: string, revision: number, teacherIds: readonly string[]) =>
  sendJson<CourseDetails>('PUT', `/api/courses/${id}/teachers`, { revision, teacherIds });

export const candidatesQuery = (id: string, q: string) =>
  queryOptions({
    queryKey: ['course', id, 'teacher-candidates', q],
    queryFn: ({ signal }) =>
      getJson<TeacherCandidates>(`/api/courses/${id}/teachers/candidates?${new URLSearchParams({ q })}`, signal),
  });

export async function setCover(id: string, picture: File): Promise<CourseDetails> {
  const form = new FormData();
  form.append('file', picture);
  const response = await lecternFetch(`/api/courses/${id}/cover`, { method: 'PUT', body: form });
  return (await response.json()) as CourseDetails;
}

export const removeCover = (id: string) => sendJson<CourseDetails>('DELETE', `/api/courses/${id}/cover`);

export const deleteCourse = (id: string) => sendJson('DELETE', `/api/courses/${id}`);
