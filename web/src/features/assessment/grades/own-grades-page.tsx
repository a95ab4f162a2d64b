import { Anchor, Box } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { getCourseOptions, getOwnGradesOptions } from '@/api/generated/@tanstack/react-query.gen';
import { Explained } from '@/features/assessment/grades/explained';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** The learner's own grades in a course, and how they came about. */
export function OwnGradesPage() {
  const { t } = useTranslation('assessment');
  const { courseId = '' } = useParams();
  const { data: course } = useQuery(getCourseOptions({ path: { id: courseId } }));
  const { data, error, refetch } = useQuery(getOwnGradesOptions({ path: { id: courseId } }));
  return (
    <Page
      title={t('grades.own')}
      lead={
        course && (
          <Anchor component={Link} to={`/courses/${course.slug}`}>
            <bdi>{course.title}</bdi>
          </Anchor>
        )
      }
    >
      <Box maw={760}>
        <ProblemAlert error={error} onRetry={() => void refetch()} />
        {!data && !error && <LoadingSkeleton />}
        {data && <Explained grades={data} />}
      </Box>
    </Page>
  );
}
