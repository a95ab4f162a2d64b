import { queryOptions } from '@tanstack/react-query';
import type { FeedbackForm, FeedbackResults, GivenFeedback } from '@/api/generated/types.gen';
import { getJson, sendJson } from '@/api/http';

export const mostStars = 5;

const address = (courseId: string) => `/api/courses/${courseId}/feedback`;

export const mineQuery = (courseId: string) =>
  queryOptions({
    queryKey: ['feedback', courseId, 'mine'],
    queryFn: ({ signal }) => getJson<FeedbackForm>(`${address(courseId)}/mine`, signal),
  });

export const resultsQuery = (courseId: string) =>
  queryOptions({
    queryKey: ['feedback', courseId, 'results'],
    queryFn: ({ signal }) => getJson<FeedbackResults>(address(courseId), signal),
  });

/** In place of what was said before. */
export const give = (courseId: string, words: GivenFeedback) =>
  sendJson<GivenFeedback>('PUT', `${address(courseId)}/mine`, words);

export const takeBack = (courseId: string) => sendJson('DELETE', `${address(courseId)}/mine`);
