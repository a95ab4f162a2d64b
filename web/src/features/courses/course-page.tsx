import { Group, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { getCourseOptions, getCourseProgressOptions } from '@/api/generated/@tanstack/react-query.gen';
import { CourseActions } from '@/features/courses/course-actions';
import { useCourseEntries } from '@/features/courses/course-entries';
import { EnrolmentNote } from '@/features/courses/enrolment-note';
import { EntryNote } from '@/features/courses/entry-note';
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
  const entry = useCourseEntries(course && course.status !== 'DRAFT' ? [course.id] : []).get(course?.id ?? '');
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
        {progress?.enrolment && <EnrolmentNote enrolment={progress.enrolment} />}
        {entry && progress && progress.enrolment?.state !== 'OVER' && (
          <EntryNote entry={entry} enrolled={progress.enrolment != null} open={course.open} />
        )}
        {progress?.enrolment && progress.enrolment.state !== 'COMING' && (
          <div>
            <Group gap={4} mb={6}>
              <Text size="sm" aria-hidden>
                {t('progress', { share: percent(progress.percent / 100) })}
              </Text>
              <Panels place="percentMeaning" about={{}} />
            </Group>
            <Progress
              value={progress.percent}
              size="md"
              maw={420}
              aria-label={t('progress', { share: percent(progress.percent / 100) })}
            />
          </div>
        )}
        <ModuleList course={course} progress={progress} entry={entry?.closed ? entry : undefined} />
        {progress && (progress.enrolment || course.editable) && (
          <Panels
            place="course"
            about={{ courseId: course.id, enrolled: progress.enrolled || progress.enrolment?.state === 'OVER' }}
          />
        )}
      </Stack>
    </Page>
  );
}
