import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { resultsQuery } from '@/features/feedback/feedback';
import { RatingsCard } from '@/features/feedback/results/ratings-card';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** What learners say of a course and of who reads it. */
export function ResultsPage() {
  const { t } = useTranslation('feedback');
  const { courseId = '' } = useParams();
  const { data: results, error, isPending, refetch } = useQuery(resultsQuery(courseId));
  return (
    <Page title={t('results.title')} lead={results && <bdi>{results.course}</bdi>}>
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {isPending && <LoadingSkeleton />}
      {results && (
        <Stack gap="lg" maw={760}>
          <RatingsCard
            title={t('results.ofCourse')}
            answers={results.answers}
            fewest={results.fewest}
            ratings={results.ratings ?? null}
          />
          {results.teachers.map(({ teacher, answers, ratings }) => (
            <RatingsCard
              key={teacher.id}
              title={t('results.ofTeacher', { name: teacher.name })}
              answers={answers}
              fewest={results.fewest}
              ratings={ratings ?? null}
            />
          ))}
        </Stack>
      )}
    </Page>
  );
}
