import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listAssessmentsOptions } from '@/api/generated/@tanstack/react-query.gen';
import { isProblem } from '@/api/problem';
import { OfferRow } from '@/features/assessment/take/offer-row';
import classes from '@/features/assessment/take/offers.module.css';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** The quizzes and exams of a course, below its lessons. Who does not take the course sees none. */
export function CoursePanel({ courseId }: { readonly courseId: string }) {
  const { t } = useTranslation('assessment');
  const { data, error, refetch } = useQuery(listAssessmentsOptions({ path: { id: courseId } }));
  if (isProblem(error) && error.status === 403) return null;
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data || data.items.length === 0) return null;
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('ofCourse')}
      </Title>
      <ul className={classes['list']}>
        {data.items.map((offer) => (
          <OfferRow key={offer.id} offer={offer} />
        ))}
      </ul>
    </Stack>
  );
}
