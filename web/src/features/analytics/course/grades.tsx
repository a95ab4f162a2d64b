import { useTranslation } from 'react-i18next';
import { Bars } from '@/shared/charts/bars';
import { Chart } from '@/shared/charts/chart';
import { useFormats } from '@/shared/i18n/formats';

const step = 10;

/** How the grades of a course spread. */
export function Grades({ counts, ungraded }: { readonly counts: readonly number[]; readonly ungraded: number }) {
  const { t } = useTranslation('analytics');
  const { number } = useFormats();
  const graded = counts.reduce((sum, count) => sum + count, 0);
  const name = (index: number) =>
    t('grades.span', {
      from: number(index * step),
      to: number(index === counts.length - 1 ? 100 : index * step + step - 1),
    });
  return (
    <Chart
      title={t('grades.title')}
      meaning={t('grades.meaning')}
      says={t('grades.says', { graded: number(graded), ungraded: number(ungraded) })}
      head={[t('grades.percent'), t('grades.learners')]}
      rows={counts.map((count, index) => [name(index), number(count)])}
    >
      <Bars
        bars={counts.map((count, index) => ({
          key: String(index),
          label: number(index * step),
          value: count,
          text: count === 0 ? '' : number(count),
        }))}
      />
    </Chart>
  );
}
