import { useTranslation } from 'react-i18next';
import type { CourseHealth } from '@/api/generated/types.gen';
import { Figure } from '@/features/analytics/figure';
import classes from '@/features/analytics/figures.module.css';
import { useFormats } from '@/shared/i18n/formats';

/** Who takes the course and how far they are, in six numbers. */
export function Health({ health }: { readonly health: CourseHealth }) {
  const { t } = useTranslation('analytics');
  const { number, percent } = useFormats();
  const { enrolled, begun, completed, active7, active28, medianPercent } = health;
  const values = {
    enrolled: number(enrolled),
    begun: number(begun),
    active7: number(active7),
    active28: number(active28),
    median: medianPercent === null || medianPercent === undefined ? t('none') : percent(medianPercent / 100),
    completed: number(completed),
  };
  return (
    <dl className={classes['figures']}>
      {(Object.keys(values) as (keyof typeof values)[]).map((key) => (
        <Figure key={key} name={t(`health.${key}.name`)} meaning={t(`health.${key}.meaning`)} value={values[key]} />
      ))}
    </dl>
  );
}
