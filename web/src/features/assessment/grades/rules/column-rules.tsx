import { Checkbox, Select, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ColumnRule, Formula, GradeColumn } from '@/api/generated/types.gen';
import { NumberField } from '@/features/assessment/bank/editor/number-field';
import classes from '@/features/assessment/grades/grades.module.css';

interface ColumnRulesProps {
  readonly formula: Formula;
  readonly columns: readonly GradeColumn[];
  readonly onChange: (formula: Formula) => void;
}

/** For each column whether it counts, in which category, and how much. */
export function ColumnRules({ formula, columns, onChange }: ColumnRulesProps) {
  const { t } = useTranslation('assessment');
  const ruleOf = (column: GradeColumn): ColumnRule =>
    formula.columns.find((rule) => rule.column === column.id) ?? {
      column: column.id,
      category: null,
      weight: formula.weighting === 'COLUMNS' ? 0 : 1,
      counts: true,
    };
  const change = (rule: ColumnRule) =>
    onChange({ ...formula, columns: [...formula.columns.filter(({ column }) => column !== rule.column), rule] });
  return (
    <div>
      <Title order={3} size="h4" mb="xs">
        {t('grades.formula.columns')}
      </Title>
      <ul className={classes['parts']}>
        {columns.map((column) => {
          const rule = ruleOf(column);
          return (
            <li key={column.id}>
              <Text className={classes['grow'] ?? ''}>
                <bdi>{column.title}</bdi>
              </Text>
              <Checkbox
                label={t('grades.formula.counts')}
                aria-label={`${t('grades.formula.counts')}: ${column.title}`}
                checked={rule.counts}
                onChange={(event) => change({ ...rule, counts: event.currentTarget.checked })}
              />
              {formula.weighting === 'COLUMNS' && (
                <NumberField
                  label={t('grades.formula.weight')}
                  w={110}
                  min={0}
                  max={1000}
                  decimalScale={2}
                  disabled={!rule.counts}
                  value={rule.weight}
                  onChange={(weight) => change({ ...rule, weight })}
                />
              )}
              {formula.categories.length > 0 && (
                <Select
                  label={t('grades.formula.category')}
                  w={180}
                  placeholder={t('grades.formula.noCategory')}
                  clearable
                  disabled={!rule.counts}
                  value={rule.category ?? null}
                  onChange={(category) => change({ ...rule, category })}
                  data={formula.categories.map(({ id, title }) => ({ value: id, label: title || id }))}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
