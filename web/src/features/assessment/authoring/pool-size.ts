import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { countQuestions } from '@/api/generated/sdk.gen';
import type { Item } from '@/features/assessment/authoring/content';

type Drawn = Pick<Item, 'tags' | 'skills' | 'easiest' | 'hardest'>;

/** How many questions in use could be drawn beside those that are asked anyway; undefined while nobody knows. */
export function usePoolSize(courseId: string, drawn: Drawn, asked: readonly string[]) {
  const { tags, skills, easiest, hardest } = drawn;
  const body = {
    ...{ tags: [...tags], skills: [...(skills ?? [])], without: [...asked] },
    ...{ easiest: easiest ?? 1, hardest: hardest ?? 5 },
  };
  const { data } = useQuery({
    queryKey: ['countQuestions', courseId, body],
    queryFn: async ({ signal }) =>
      (await countQuestions({ path: { id: courseId }, body, signal, throwOnError: true })).data.questions,
    placeholderData: keepPreviousData,
  });
  return data;
}
