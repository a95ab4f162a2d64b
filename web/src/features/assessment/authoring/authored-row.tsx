import { Anchor, Badge, Text } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AuthoredAssessment } from '@/api/generated/types.gen';
import classes from '@/features/assessment/take/offers.module.css';
import { useFormats } from '@/shared/i18n/formats';

/** One quiz or exam in its authors' list. */
export function AuthoredRow({ assessment }: { readonly assessment: AuthoredAssessment }) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  const { content, status } = assessment;
  return (
    <li className={classes['row']}>
      <span className={classes['icon']}>
        <IconChecklist size={22} aria-hidden />
      </span>
      <div className={classes['words']}>
        <Anchor component={Link} to={`/teach/assessments/${assessment.id}`} fw={500} c="var(--lectern-ink)">
          <bdi>{content.title}</bdi>
        </Anchor>
        <Text size="sm" c="dimmed">
          {t(`author.kinds.${content.kind}`)} ·{' '}
          {t('facts.questionsOf', { count: assessment.questions, points: number(assessment.points) })}
        </Text>
      </div>
      <Badge variant={status === 'OPEN' ? 'light' : 'default'} radius="sm" tt="none" fw={500}>
        {t(`author.status.${status}`)}
      </Badge>
    </li>
  );
}
