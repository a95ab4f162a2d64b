import { Anchor } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { getCourseInsightsOptions } from '@/api/generated/@tanstack/react-query.gen';
import { DropOff } from '@/features/analytics/course/drop-off';
import { Grades } from '@/features/analytics/course/grades';
import { Health } from '@/features/analytics/course/health';
import { MarkingLoad } from '@/features/analytics/course/marking-load';
import { Questions } from '@/features/analytics/course/questions';
import { Stuck } from '@/features/analytics/course/stuck';
import classes from '@/features/analytics/figures.module.css';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

const twoWeeks = 14;

/** How a course goes, for its teachers and who oversees the academy. */
export function InsightsPage() {
  const { t } = useTranslation('analytics');
  const { courseId = '' } = useParams();
  const [quietDays, setQuietDays] = useState(twoWeeks);
  const { data, error, isPending, refetch } = useQuery({
    ...getCourseInsightsOptions({ path: { id: courseId }, query: { quietDays } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={t('insights')}
      lead={
        data && (
          <Anchor component={Link} to={`/courses/${data.course.slug}`}>
            <bdi>{data.course.title}</bdi>
          </Anchor>
        )
      }
    >
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {isPending && <LoadingSkeleton lines={6} />}
      {data && (
        <div className={classes['sections']}>
          <Health health={data.health} />
          <Stuck stuck={data.stuck} all={data.stuckInAll} quietDays={quietDays} onQuietDays={setQuietDays} />
          <DropOff courseId={courseId} lessons={data.lessons} />
          <div className={classes['pair']}>
            <Grades counts={data.grades} ungraded={data.ungraded} />
            <MarkingLoad marking={data.marking} />
          </div>
          <Questions courseId={courseId} />
        </div>
      )}
    </Page>
  );
}
