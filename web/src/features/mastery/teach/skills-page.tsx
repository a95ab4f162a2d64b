import { Anchor, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { getClassMasteryOptions, getCourseOptions, getSkillsOptions } from '@/api/generated/@tanstack/react-query.gen';
import { ClassTable } from '@/features/mastery/teach/class-table';
import { HardestQuestions } from '@/features/mastery/teach/hardest-questions';
import { Objections } from '@/features/mastery/teach/objections';
import { SkillsEditor } from '@/features/mastery/teach/skills-editor';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** The skills of a course: how the class knows them, what learners object to, and what the skills are. */
export function SkillsPage() {
  const { t } = useTranslation('mastery');
  const { courseId = '' } = useParams();
  const path = { path: { id: courseId } };
  const { data: course } = useQuery(getCourseOptions(path));
  const { data: mastery, error, refetch } = useQuery(getClassMasteryOptions(path));
  const skills = useQuery(getSkillsOptions(path));
  return (
    <Page
      title={t('teach.title')}
      lead={
        course && (
          <Anchor component={Link} to={course.editable ? `/teach/courses/${course.id}` : `/courses/${course.slug}`}>
            <bdi>{course.title}</bdi>
          </Anchor>
        )
      }
    >
      <Stack gap="xl">
        <ProblemAlert error={error} onRetry={() => void refetch()} />
        <ProblemAlert error={skills.error} onRetry={() => void skills.refetch()} />
        {!mastery && !error && <LoadingSkeleton />}
        {mastery && (
          <>
            <Objections courseId={courseId} mastery={mastery} editable={skills.data?.editable ?? false} />
            <ClassTable mastery={mastery} />
            <HardestQuestions questions={mastery.hardest} />
          </>
        )}
        {skills.data && <SkillsEditor key={skills.data.edition} courseId={courseId} data={skills.data} />}
      </Stack>
    </Page>
  );
}
