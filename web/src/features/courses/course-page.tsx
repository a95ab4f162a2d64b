import { Group, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { getCourseOptions, getCourseProgressOptions } from '@/api/generated/@tanstack/react-query.gen';
import { CourseActions } from '@/features/courses/course-actions';
import { ModuleList } from '@/features/courses/module-list';
import { StaffLinks } from '@/features/courses/staff-links';
import { useFormats } from '@/shared/i18n/formats';
import { Panels } from '@/shared/panels';
import { InitialsMark } from '@/shared/ui/initials-mark';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** A course: what it is about, who teaches it, its lessons and how far the learner is. */
export function CoursePage() {
  const { t } = useTranslation('courses');
  const { percent } = useFormats();
  const { course: idOrSlug = '' } = useParams();
  const { data: course, error, refetch } = useQuery(getCourseOptions({ path: { id: idOrSlug } }));
  const { data: progress } = useQuery({
    ...getCourseProgressOptions({ path: { id: course?.id ?? '' } }),
    enabled: course !== undefined && course.status !== 'DRAFT',
  });
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!course) return <LoadingSkeleton lines={6} />;
  return (
    <Page
      title={course.title}
      lead={<bdi lang={course.language}>{course.summary}</bdi>}
      actions={
        <>
          <StaffLinks course={course} />
          {progress && <CourseActions course={course} progress={progress} />}
        </>
      }
    >
      <Stack gap="xl">
        <Group gap="lg">
          {course.teachers.map(({ id, name }) => (
            <Group key={id} gap="xs">
              <InitialsMark name={name} />
              <Text size="sm">
                <bdi>{name}</bdi>
              </Text>
            </Group>
          ))}
        </Group>
        {progress?.enrolled && (
          <div>
            <Text size="sm" mb={6} aria-hidden>
              {t('progress', { share: percent(progress.percent / 100) })}
            </Text>
            <Progress
              value={progress.percent}
              size="md"
              maw={420}
              aria-label={t('progress', { share: percent(progress.percent / 100) })}
            />
          </div>
        )}
        <ModuleList course={course} progress={progress} />
        {progress && <Panels place="course" about={{ courseId: course.id }} />}
      </Stack>
    </Page>
  );
}
