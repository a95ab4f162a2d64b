import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCohortsOptions } from '@/api/generated/@tanstack/react-query.gen';
import { Chart } from '@/shared/charts/chart';
import { Rows } from '@/shared/charts/rows';
import { useFormats } from '@/shared/i18n/formats';

/** How far those got who enrolled in the same month: the share of them that has completed the course. */
export function Cohorts() {
  const { t } = useTranslation('analytics');
  const { number, percent, month } = useFormats();
  const { data } = useQuery(getCohortsOptions());
  if (!data) return null;
  const known = data.items.filter(({ enrolled }) => enrolled > 0);
  const enrolled = known.reduce((sum, cohort) => sum + cohort.enrolled, 0);
  const completed = known.reduce((sum, cohort) => sum + cohort.completed, 0);
  return (
    <Chart
      title={t('cohorts.title')}
      meaning={t('cohorts.meaning')}
      says={t('cohorts.says', { enrolled: number(enrolled), completed: number(completed) })}
      head={(['month', 'enrolled', 'begun', 'completed', 'certified'] as const).map((key) => t(`cohorts.${key}`))}
      rows={known.map((cohort) => [
        month(cohort.month),
        number(cohort.enrolled),
        number(cohort.begun),
        number(cohort.completed),
        number(cohort.certified),
      ])}
    >
      <Rows
        most={1}
        rows={known.map((cohort) => ({
          key: cohort.month,
          label: `${month(cohort.month)} · ${t('cohorts.of', { count: cohort.enrolled })}`,
          value: cohort.completed / cohort.enrolled,
          text: percent(cohort.completed / cohort.enrolled),
        }))}
      />
    </Chart>
  );
}
