import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { attemptQuery } from '@/features/assessment/take/attempt-query';
import { AttemptResult } from '@/features/assessment/take/attempt-result';
import { Runner } from '@/features/assessment/take/runner';
import { useReturn } from '@/features/assessment/take/use-return';
import { useUser } from '@/shared/session/session';
import { PageSkeleton } from '@/shared/ui/page-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** An attempt: its questions while it runs, its result when it is over. */
export function AttemptPage() {
  const { attempt: id = '' } = useParams();
  const { id: person } = useUser();
  const { data, error, refetch } = useQuery(attemptQuery(person, id));
  useReturn(person, data);
  if (error && !data) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return data.state === 'RUNNING' && data.own ? (
    <Runner key={data.id} attempt={data} onOver={() => void refetch()} />
  ) : (
    <AttemptResult attempt={data} />
  );
}
