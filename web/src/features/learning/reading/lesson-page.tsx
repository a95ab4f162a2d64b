import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getLessonOptions } from '@/api/generated/@tanstack/react-query.gen';
import { ClosedLesson, isClosed } from '@/features/learning/reading/closed-lesson';
import { LessonReader } from '@/features/learning/reading/lesson-reader';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** A lesson to be read. It is fetched anew each time it is opened, so that it opens where it was left. */
export function LessonPage() {
  const { lesson: id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    ...getLessonOptions({ path: { id } }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (isClosed(error)) return <ClosedLesson problem={error} />;
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingSkeleton lines={8} />;
  return <LessonReader key={data.id} lesson={data} />;
}
