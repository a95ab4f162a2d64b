import { Button } from '@mantine/core';
import { IconCards } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getCardsTodayOptions } from '@/api/generated/@tanstack/react-query.gen';
import classes from '@/features/cards/due-panel.module.css';
import { nextStepQuery } from '@/shared/lib/next-step-query';

/** The flashcards of the day on the home page, while there are any and something else comes first. */
export function DuePanel() {
  const { t } = useTranslation('cards');
  const { data } = useQuery(getCardsTodayOptions());
  const { data: next } = useQuery(nextStepQuery);
  if (!data || data.due + data.fresh === 0 || next?.step?.kind === 'CARDS') return null;
  const facts = [
    data.due > 0 && t('today.due', { count: data.due }),
    data.fresh > 0 && t('today.fresh', { count: data.fresh }),
  ].filter((fact) => fact !== false);
  return (
    <section className={classes['card']}>
      <IconCards size={28} aria-hidden className={classes['icon']} />
      <div className={classes['text']}>
        <h2 className={classes['title']}>{t('today.title', { count: data.due + data.fresh })}</h2>
        <p className={classes['facts']}>{facts.join(' · ')}</p>
      </div>
      <Button component={Link} to="/cards/review" variant="default">
        {t('review.begin')}
      </Button>
    </section>
  );
}
