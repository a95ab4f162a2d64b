import { Anchor, Badge, Text } from '@mantine/core';
import { IconChecklist, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AssessmentOffer } from '@/api/generated/types.gen';
import classes from '@/features/assessment/take/offers.module.css';
import { useStandingText } from '@/features/assessment/take/use-standing-text';

/** One quiz or exam in a list: what it is, and how the learner stands with it. */
export function OfferRow({ offer }: { readonly offer: AssessmentOffer }) {
  const { t } = useTranslation('assessment');
  const standing = useStandingText(offer);
  return (
    <li className={classes['row']}>
      <span className={classes['icon']} data-passed={offer.standing.passed || undefined}>
        {offer.standing.passed ? <IconCircleCheck size={22} aria-hidden /> : <IconChecklist size={22} aria-hidden />}
      </span>
      <div className={classes['words']}>
        <Anchor component={Link} to={`/assessments/${offer.id}`} fw={500} c="var(--lectern-ink)">
          <bdi>{offer.title}</bdi>
        </Anchor>
        <Text size="sm" c="dimmed">
          {standing}
        </Text>
      </div>
      {offer.required && !offer.standing.passed && (
        <Badge variant="default" radius="sm" tt="none" fw={500}>
          {t('required')}
        </Badge>
      )}
    </li>
  );
}
