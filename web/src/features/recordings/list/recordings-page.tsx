import { Anchor, Stack } from '@mantine/core';
import { IconVideo } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { RecordingRow } from '@/features/recordings/list/recording-row';
import classes from '@/features/recordings/list/recordings.module.css';
import { AddFilm } from '@/features/recordings/manage/add-film';
import { CommonAudience } from '@/features/recordings/manage/common-audience';
import { recordingsOf } from '@/features/recordings/recordings';
import { EmptyState } from '@/shared/ui/empty-state';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** What is kept of the classes of a course, by date; its teachers add films and say who sees what. */
export function RecordingsPage() {
  const { t } = useTranslation('recordings');
  const { courseId = '' } = useParams();
  const { data, error, refetch } = useQuery(recordingsOf(courseId));
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingSkeleton lines={6} />;
  const course = (
    <Anchor component={Link} to={`/courses/${data.courseSlug}`}>
      <bdi>{data.courseTitle}</bdi>
    </Anchor>
  );
  return (
    <Page title={t('title')} lead={course}>
      <Stack gap="xl">
        {data.managed && <AddFilm courseId={courseId} items={data.items} />}
        {data.managed && data.audience && <CommonAudience courseId={courseId} audience={data.audience} />}
        {data.items.length === 0 ? (
          <EmptyState icon={IconVideo} title={t('none.title')}>
            {t(data.managed ? 'none.forTeachers' : 'none.text')}
          </EmptyState>
        ) : (
          <ul className={classes['list']} aria-label={t('title')}>
            {data.items.map((recording) => (
              <RecordingRow
                key={recording.id}
                courseId={courseId}
                recording={recording}
                items={data.items}
                managed={data.managed}
              />
            ))}
          </ul>
        )}
      </Stack>
    </Page>
  );
}
