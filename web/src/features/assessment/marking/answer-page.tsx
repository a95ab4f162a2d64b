import { useQuery } from '@tanstack/react-query';
import { getAnswerToMarkOptions } from '@/api/generated/@tanstack/react-query.gen';
import { AnswerDesk } from '@/features/assessment/marking/answer-desk';
import { PageSkeleton } from '@/shared/ui/page-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface AnswerPageProps {
  readonly attemptId: string;
  readonly itemId: string;
}

/** One answer, before somebody who marks it. */
export function AnswerPage({ attemptId: id, itemId: item }: AnswerPageProps) {
  const { data, error, refetch } = useQuery({
    ...getAnswerToMarkOptions({ path: { id, item } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  if (error && !data) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  return data ? <AnswerDesk key={`${id}-${item}`} answer={data} /> : <PageSkeleton />;
}
