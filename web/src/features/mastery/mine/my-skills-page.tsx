import { Anchor, Stack, Text, Title } from '@mantine/core';
import { IconSeedling } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { getCourseOptions, getMyMasteryOptions } from '@/api/generated/@tanstack/react-query.gen';
import classes from '@/features/mastery/mastery.module.css';
import { SkillChart } from '@/features/mastery/mine/skill-chart';
import { SkillRow } from '@/features/mastery/mine/skill-row';
import { EmptyState } from '@/shared/ui/empty-state';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** A learner's skills in one course: what they know, why the academy thinks so, and how to object. */
export function MySkillsPage() {
  const { t } = useTranslation('mastery');
  const { courseId = '' } = useParams();
  const path = { path: { id: courseId } };
  const { data: course } = useQuery(getCourseOptions(path));
  const { data, error, refetch } = useQuery(getMyMasteryOptions(path));
  return (
    <Page
      title={t('mine.title')}
      lead={
        course && (
          <Anchor component={Link} to={`/courses/${course.slug}`}>
            <bdi>{course.title}</bdi>
          </Anchor>
        )
      }
    >
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {!data && !error && <LoadingSkeleton />}
      {data && data.skills.length === 0 && (
        <EmptyState icon={IconSeedling} title={t('mine.none.title')}>
          {t('mine.none.text')}
        </EmptyState>
      )}
      {data && data.skills.length > 0 && (
        <Stack gap="xl">
          <Stack gap="sm">
            <Text>{t('mine.text')}</Text>
            <Text c="dimmed" size="sm">
              {t('mine.class')}
            </Text>
            <SkillChart skills={data.skills} />
          </Stack>
          <Stack gap="sm">
            <Title order={2} size="h3">
              {t('mine.each')}
            </Title>
            <ul className={classes['list']}>
              {data.skills.map((mastery) => (
                <SkillRow key={mastery.skill.id} courseId={courseId} mastery={mastery} all={data.skills} />
              ))}
            </ul>
          </Stack>
        </Stack>
      )}
    </Page>
  );
}
