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
  const { number, dateTime } = useFormats();
  const { content, status } = assessment;
  const { opensAt, closesAt } = content.conditions;
  const notYet = opensAt != null && Date.parse(opensAt) > Date.now();
  const over = closesAt != null && Date.parse(closesAt) < Date.now();
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
        {status === 'OPEN' && notYet && (
          <Text size="sm" c="dimmed">
            {t('standing.notYet', { when: dateTime(opensAt) })}
          </Text>
        )}
        {status === 'OPEN' && over && (
          <Text size="sm" c="dimmed">
            {t('author.overSince', { when: dateTime(closesAt) })}
          </Text>
        )}
        {assessment.missing.length > 0 && (
          <Text size="sm" c="var(--mantine-color-error)">
            {t('author.missing', { count: assessment.missing.length })}
          </Text>
        )}
      </div>
      <Badge variant={status === 'OPEN' ? 'light' : 'default'} radius="sm" tt="none" fw={500}>
        {t(`author.status.${status}`)}
      </Badge>
    </li>
  );
}
