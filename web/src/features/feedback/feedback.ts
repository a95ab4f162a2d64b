import { queryOptions } from '@tanstack/react-query';
import { getFeedback, getMyFeedback, giveFeedback, takeFeedbackBack } from '@/api/generated/sdk.gen';
import type { GivenFeedback } from '@/api/generated/types.gen';

export const mostStars = 5;

export const mineQuery = (courseId: string) =>
  queryOptions({
    queryKey: ['feedback', courseId, 'mine'],
    queryFn: async ({ signal }) => (await getMyFeedback({ path: { courseId }, signal })).data,
  });

export const resultsQuery = (courseId: string) =>
  queryOptions({
    queryKey: ['feedback', courseId, 'results'],
    queryFn: async ({ signal }) => (await getFeedback({ path: { courseId }, signal })).data,
  });

/** In place of what was said before. */
export const give = async (courseId: string, words: GivenFeedback) =>
  (await giveFeedback({ path: { courseId }, body: words })).data;

export const takeBack = async (courseId: string) => (await takeFeedbackBack({ path: { courseId } })).data;
