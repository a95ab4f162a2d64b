import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getMyMasteryOptions } from '@/api/generated/@tanstack/react-query.gen';
import { isProblem } from '@/api/problem';
import { SkillChart } from '@/features/mastery/mine/skill-chart';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface MySkillsProps {
  readonly courseId: string;
  /** The course, where it is not named around this. */
  readonly title?: string;
}

/** How well a learner knows the skills of a course, at a glance. Nothing is shown before their first answer. */
export function MySkills({ courseId, title }: MySkillsProps) {
  const { t } = useTranslation('mastery');
  const { data, error, refetch } = useQuery(getMyMasteryOptions({ path: { id: courseId } }));
  if (isProblem(error) && error.status === 403) return null;
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data?.skills.some(({ steps, objection }) => steps.length > 0 || objection)) return null;
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('mine.title')}
      </Title>
      <Text c="dimmed" size="sm">
        {title === undefined ? t('mine.text') : <bdi>{title}</bdi>}
      </Text>
      <SkillChart skills={data.skills} />
      <Anchor component={Link} to={`/courses/${courseId}/skills`}>
        {t('mine.more')}
      </Anchor>
    </Stack>
  );
}
