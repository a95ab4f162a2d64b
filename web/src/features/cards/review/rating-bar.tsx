import { Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RatingOutcome } from '@/api/generated/types.gen';
import classes from '@/features/cards/review/review.module.css';
import type { Rating } from '@/features/cards/review/session';
import { useFormats } from '@/shared/i18n/formats';

interface RatingBarProps {
  readonly outcomes: readonly RatingOutcome[];
  readonly onRate: (rating: Rating) => void;
}

/** How well it went, and when the card comes back then. */
export function RatingBar({ outcomes, onRate }: RatingBarProps) {
  const { t } = useTranslation('cards');
  const { minutes, number } = useFormats();
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons, not fields of a form
    <div role="group" aria-label={t('review.howWell')} className={classes['ratings']}>
      {outcomes.map(({ rating, ...outcome }, at) => (
        <button
          key={rating}
          type="button"
          className={classes['rating']}
          data-rating={rating}
          onClick={() => onRate(rating)}
        >
          <span className={classes['word']}>
            {t(`rating.${rating}`)}
            <Kbd className={classes['kbd']} aria-hidden>
              {number(at + 1)}
            </Kbd>
          </span>
          <span className={classes['when']}>
            {outcome.days > 0 ? t('rating.days', { count: outcome.days }) : minutes(outcome.minutes)}
          </span>
        </button>
      ))}
    </div>
  );
}
