import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getOwnGradesOptions } from '@/api/generated/@tanstack/react-query.gen';
import { usePercent } from '@/shared/i18n/use-percent';
import { Meaning } from '@/shared/ui/meaning';

/** The learner's grade on the page of a course. Who does not take it, or finds nothing that is graded, sees nothing. */
export function OwnPanel({ courseId, enrolled }: { readonly courseId: string; readonly enrolled: boolean }) {
  const { t } = useTranslation('assessment');
  const percent = usePercent();
  const { data } = useQuery({ ...getOwnGradesOptions({ path: { id: courseId } }), enabled: enrolled });
  if (!data || data.columns.length === 0) return null;
  const { percent: reached, letter } = data.whole;
  return (
    <Stack gap="xs">
      <Group gap={4} wrap="nowrap">
        <Title order={2} size="h3">
          {t('grades.own')}
        </Title>
        <Meaning of={t('grades.own')}>{t('grades.ownMeaning')}</Meaning>
      </Group>
      <Text>
        {reached == null
          ? t('grades.none')
          : letter == null
            ? percent(reached)
            : t('grades.soFar', { percent: percent(reached), letter })}
      </Text>
      <Anchor component={Link} to={`/courses/${courseId}/grades`}>
        {t('grades.toOwn')}
      </Anchor>
    </Stack>
  );
}
