import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getQuestionOptions } from '@/api/generated/@tanstack/react-query.gen';
import { draftOf } from '@/features/assessment/bank/editor/draft';
import { QuestionEditor } from '@/features/assessment/bank/editor/question-editor';
import { PageSkeleton } from '@/shared/ui/page-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** A question of the bank for its authors. */
export function QuestionPage() {
  const { question: id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    ...getQuestionOptions({ path: { id } }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (error && !data) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  return data ? (
    <QuestionEditor key={data.id} courseId={data.courseId} question={data} initial={draftOf(data)} />
  ) : (
    <PageSkeleton />
  );
}
