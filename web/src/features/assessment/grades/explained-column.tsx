import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GradeCellAnswer, GradeColumn, GradePoints } from '@/api/generated/types.gen';
import classes from '@/features/assessment/take/offers.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { usePercent } from '@/shared/i18n/use-percent';

interface ExplainedColumnProps {
  readonly column: GradeColumn;
  readonly cell: GradeCellAnswer;
}

/** One column of a grade: the points, what became of them, and who replaced them why. */
export function ExplainedColumn({ column, cell }: ExplainedColumnProps) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  const percent = usePercent();
  const pointsOf = ({ earned, possible }: GradePoints) =>
    t('pointsOf', { earned: number(earned), possible: number(possible) });
  const standing = cell.entered == null ? cell.computed : { earned: cell.entered, possible: column.possible };
  const replaced = column.kind === 'ASSESSMENT' && cell.entered != null;
  return (
    <li className={classes['row']}>
      <div className={classes['words']}>
        <Text fw={500}>
          <bdi>{column.title}</bdi>
        </Text>
        <Text size="sm" c="dimmed">
          {column.released
            ? t(`grades.verdicts.${cell.verdict}`, { influence: percent(cell.influence) })
            : t('grades.notShown')}
        </Text>
        {replaced && (
          <Text size="sm" c="dimmed">
            {cell.computed ? t('grades.replaced', { computed: pointsOf(cell.computed) }) : t('grades.replacedNothing')}
          </Text>
        )}
        {cell.reason && (
          <Text size="sm" c="dimmed">
            {t('grades.reason', { reason: cell.reason })}
          </Text>
        )}
      </div>
      {standing && (
        <Text ta="end">
          {pointsOf(standing)}
          {cell.percent != null && (
            <Text span display="block" size="sm" c="dimmed">
              {percent(cell.percent)}
            </Text>
          )}
        </Text>
      )}
    </li>
  );
}
