import { Button } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listMyCoursesOptions } from '@/api/generated/@tanstack/react-query.gen';
import { MyCourseRow } from '@/features/learning/my-course-row';
import classes from '@/features/learning/my-courses.module.css';
import { PercentMeaning } from '@/features/learning/percent-meaning';
import { EmptyState } from '@/shared/ui/empty-state';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** The courses that the person takes, the one read last first. */
export function MyCoursesPage() {
  const { t } = useTranslation('learning');
  const { data, error, isPending, refetch } = useQuery(listMyCoursesOptions());
  return (
    <Page title={t('myCourses')} actions={<PercentMeaning />}>
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {isPending && <LoadingSkeleton />}
      {data?.items.length === 0 && (
        <EmptyState
          icon={IconBookmark}
          title={t('none.title')}
          action={
            <Button component={Link} to="/courses">
              {t('none.action')}
            </Button>
          }
        >
          {t('none.text')}
        </EmptyState>
      )}
      <ul className={classes['list']}>
        {data?.items.map((entry) => (
          <li key={entry.course.id}>
            <MyCourseRow entry={entry} />
          </li>
        ))}
      </ul>
    </Page>
  );
}
