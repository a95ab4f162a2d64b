import { Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { mostStars } from '@/features/feedback/feedback';
import classes from '@/features/feedback/results/results.module.css';
import { useFormats } from '@/shared/i18n/formats';

/** How many gave how many stars, the most stars first: bars with their numbers beside them. */
export function Distribution({ distribution }: { readonly distribution: readonly number[] }) {
  const { t } = useTranslation('feedback');
  const { number } = useFormats();
  const all = distribution.reduce((sum, count) => sum + count, 0);
  return (
    <ul className={classes['bars']} aria-label={t('results.distribution')}>
      {distribution
        .map((count, index) => ({ stars: index + 1, count }))
        .reverse()
        .map(({ stars, count }) => (
          <li key={stars}>
            <Text size="sm" component="span">
              {t('stars', { stars: number(stars), of: number(mostStars) })}
            </Text>
            <Progress value={all === 0 ? 0 : (count / all) * 100} aria-hidden />
            <Text size="sm" component="span">
              {number(count)}
            </Text>
          </li>
        ))}
    </ul>
  );
}
