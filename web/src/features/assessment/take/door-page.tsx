import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getAssessmentOptions } from '@/api/generated/@tanstack/react-query.gen';
import { Door } from '@/features/assessment/take/door';
import { PageSkeleton } from '@/shared/ui/page-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** A quiz or an exam before it begins. */
export function DoorPage() {
  const { assessment: id = '' } = useParams();
  const { data, error, refetch } = useQuery({ ...getAssessmentOptions({ path: { id } }), staleTime: 0 });
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  return data ? <Door door={data} /> : <PageSkeleton />;
}
