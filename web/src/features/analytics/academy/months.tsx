import { useTranslation } from 'react-i18next';
import type { AcademyMonth } from '@/api/generated/types.gen';
import classes from '@/features/analytics/figures.module.css';
import { Bars } from '@/shared/charts/bars';
import { Chart } from '@/shared/charts/chart';
import { useFormats } from '@/shared/i18n/formats';

const kinds = ['enrolments', 'completions', 'certificates'] as const;

/** Enrolments, completed courses and certificates, month by month. */
export function Months({ months }: { readonly months: readonly AcademyMonth[] }) {
  const { t } = useTranslation('analytics');
  const { number, month, monthName } = useFormats();
  return (
    <div className={classes['sections']}>
      {kinds.map((kind) => {
        const all = months.reduce((sum, one) => sum + one[kind], 0);
        return (
          <Chart
            key={kind}
            title={t(`months.${kind}.title`)}
            meaning={t(`months.${kind}.meaning`)}
            says={t('months.says', { all: number(all), last: number(months[months.length - 1]?.[kind] ?? 0) })}
            head={[t('months.month'), t(`months.${kind}.title`)]}
            rows={months.map((one) => [month(one.month), number(one[kind])])}
          >
            <Bars
              bars={months.map((one, index) => ({
                key: one.month,
                label: monthName(one.month),
                value: one[kind],
                text: one[kind] === 0 ? '' : number(one[kind]),
                marked: index === months.length - 1,
              }))}
            />
          </Chart>
        );
      })}
    </div>
  );
}
