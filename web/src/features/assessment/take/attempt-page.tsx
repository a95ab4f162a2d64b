import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getAttemptOptions } from '@/api/generated/@tanstack/react-query.gen';
import { AttemptResult } from '@/features/assessment/take/attempt-result';
import { Runner } from '@/features/assessment/take/runner';
import { PageSkeleton } from '@/shared/ui/page-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** An attempt: its questions while it runs, its result when it is over. */
export function AttemptPage() {
  const { attempt: id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    ...getAttemptOptions({ path: { id } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  if (error && !data) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return data.state === 'RUNNING' && data.own ? (
    <Runner key={data.id} attempt={data} onOver={() => void refetch()} />
  ) : (
    <AttemptResult attempt={data} />
  );
}
