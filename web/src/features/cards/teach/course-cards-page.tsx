import { Anchor, Stack, Text } from '@mantine/core';
import { IconCards } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { getCourseOptions, listCourseCardsOptions } from '@/api/generated/@tanstack/react-query.gen';
import { LessonDeck } from '@/features/cards/teach/lesson-deck';
import { EmptyState } from '@/shared/ui/empty-state';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** The cards that a course gives, for those who run it. */
export function CourseCardsPage() {
  const { t } = useTranslation('cards');
  const { courseId = '' } = useParams();
  const { data: course } = useQuery(getCourseOptions({ path: { id: courseId } }));
  const { data, error, refetch } = useQuery(listCourseCardsOptions({ path: { id: courseId } }));
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
      <Stack gap="xl" maw={960}>
        <Stack gap="xs">
          <Text>{t('teach.text')}</Text>
          {data?.editable && <Text c="dimmed">{t(data.suggesting ? 'teach.model' : 'suggest.noModel')}</Text>}
        </Stack>
        <ProblemAlert error={error} onRetry={() => void refetch()} />
        {!data && !error && <LoadingSkeleton />}
        {data?.lessons.length === 0 && (
          <EmptyState icon={IconCards} title={t('teach.none.title')}>
            {t('teach.none.text')}
          </EmptyState>
        )}
        {data?.lessons.map((lesson) => (
          <LessonDeck
            key={lesson.lessonId}
            courseId={courseId}
            lesson={lesson}
            editable={data.editable}
            suggesting={data.suggesting}
          />
        ))}
      </Stack>
    </Page>
  );
}
