import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getAuthoredAssessmentOptions } from '@/api/generated/@tanstack/react-query.gen';
import { AssessmentEditor } from '@/features/assessment/authoring/assessment-editor';
import { PageSkeleton } from '@/shared/ui/page-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** A quiz or an exam for its authors. */
export function AssessmentPage() {
  const { assessment: id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    ...getAuthoredAssessmentOptions({ path: { id } }),
    refetchOnWindowFocus: false,
  });
  if (error && !data) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  return data ? <AssessmentEditor key={data.revision} assessment={data} /> : <PageSkeleton />;
}
