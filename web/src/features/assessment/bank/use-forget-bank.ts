import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { listQuestionsInfiniteQueryKey, listQuestionsQueryKey } from '@/api/generated/@tanstack/react-query.gen';

/** Has every list of this course's questions asked for anew. */
export function useForgetBank(courseId: string): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    const path = { id: courseId };
    await Promise.all([
      queries.invalidateQueries({ queryKey: listQuestionsQueryKey({ path }) }),
      queries.invalidateQueries({ queryKey: listQuestionsInfiniteQueryKey({ path }) }),
    ]);
  }, [queries, courseId]);
}
