import { Anchor, Button, Stack } from '@mantine/core';
import { IconChecklist, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { getCourseOptions, listAuthoredAssessmentsOptions } from '@/api/generated/@tanstack/react-query.gen';
import { AuthoredRow } from '@/features/assessment/authoring/authored-row';
import { CourseRules } from '@/features/assessment/authoring/course-rules';
import { NewDialog } from '@/features/assessment/authoring/new-dialog';
import classes from '@/features/assessment/take/offers.module.css';
import { EmptyState } from '@/shared/ui/empty-state';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** The quizzes and exams of a course and its one pass mark, for those who run the course. */
export function AssessmentsPage() {
  const { t } = useTranslation('assessment');
  const { courseId = '' } = useParams();
  const [adding, setAdding] = useState(false);
  const { data: course } = useQuery(getCourseOptions({ path: { id: courseId } }));
  const { data, error, refetch } = useQuery(listAuthoredAssessmentsOptions({ path: { id: courseId } }));
  const add = data?.editable && (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
      {t('author.new')}
    </Button>
  );
  return (
    <Page
      title={t('ofCourse')}
      lead={
        course && (
          <>
            <Anchor component={Link} to={course.editable ? `/teach/courses/${course.id}` : `/courses/${course.slug}`}>
              <bdi>{course.title}</bdi>
            </Anchor>
            {' · '}
            <Anchor component={Link} to={`/teach/courses/${course.id}/questions`}>
              {t('bank.title')}
            </Anchor>
            {' · '}
            <Anchor component={Link} to={`/marking?course=${course.id}`}>
              {t('marking.title')}
            </Anchor>
          </>
        )
      }
      actions={data && data.items.length > 0 && add}
    >
      <Stack gap="xl" maw={760}>
        <ProblemAlert error={error} onRetry={() => void refetch()} />
        {!data && !error && <LoadingSkeleton />}
        {data?.items.length === 0 && (
          <EmptyState icon={IconChecklist} title={t('author.empty.title')} action={add}>
            {t('author.empty.text')}
          </EmptyState>
        )}
        {data && data.items.length > 0 && (
          <ul className={classes['list']}>
            {data.items.map((assessment) => (
              <AuthoredRow key={assessment.id} assessment={assessment} />
            ))}
          </ul>
        )}
        {data && (
          <CourseRules key={data.rules.number} courseId={courseId} rules={data.rules} editable={data.editable} />
        )}
      </Stack>
      {adding && data && (
        <NewDialog courseId={courseId} quizzes={data.rules.quizzes} onClose={() => setAdding(false)} />
      )}
    </Page>
  );
}
