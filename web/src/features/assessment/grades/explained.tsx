import { Group, List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExplainedGrades } from '@/api/generated/types.gen';
import { AppliedLine } from '@/features/assessment/grades/applied-line';
import { ExplainedColumn } from '@/features/assessment/grades/explained-column';
import grid from '@/features/assessment/grades/grades.module.css';
import classes from '@/features/assessment/take/offers.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { usePercent } from '@/shared/i18n/use-percent';
import { Meaning } from '@/shared/ui/meaning';

/** A grade with all it is made of: each column and what became of it, the rules, and who decided on them. */
export function Explained({ grades }: { readonly grades: ExplainedGrades }) {
  const { t } = useTranslation('assessment');
  const percent = usePercent();
  const { dateTime } = useFormats();
  const { whole, applied, columns, cells, categories } = grades;
  const { formula } = applied;
  const titleOf = (category: string) => formula.categories.find(({ id }) => id === category)?.title ?? '';
  return (
    <Stack gap="lg">
      <div>
        <Group gap={4} wrap="nowrap">
          <Text fz={28} fw={600}>
            {whole.percent == null
              ? t('grades.none')
              : whole.letter == null
                ? percent(whole.percent)
                : t('grades.soFar', { percent: percent(whole.percent), letter: whole.letter })}
          </Text>
          <Meaning of={t('grades.own')}>{t('grades.ownMeaning')}</Meaning>
        </Group>
        {whole.entered != null && (
          <Text>
            {whole.computed == null
              ? t('grades.explained.enteredAlone', { percent: percent(whole.entered) })
              : t('grades.explained.entered', {
                  percent: percent(whole.entered),
                  computed: percent(whole.computed),
                })}{' '}
            {whole.reason && t('grades.reason', { reason: whole.reason })}
          </Text>
        )}
      </div>
      <section>
        <Title order={2} size="h4" mb="xs">
          {t('grades.explained.columns')}
        </Title>
        <ul className={classes['list']}>
          {columns.map((column) => {
            const cell = cells.find((found) => found.column === column.id);
            return cell && <ExplainedColumn key={column.id} column={column} cell={cell} />;
          })}
        </ul>
      </section>
      <section>
        <Title order={2} size="h4" mb="xs">
          {t('grades.explained.rules')}
        </Title>
        <List>
          <List.Item>{t(`grades.explained.weighting.${formula.weighting}`)}</List.Item>
          {formula.weighting === 'CATEGORIES' &&
            categories.map(({ id, percent: reached, influence }) => (
              <List.Item key={id}>
                {t('grades.explained.category', {
                  title: titleOf(id),
                  percent: reached == null ? '–' : percent(reached),
                  influence: percent(influence),
                })}
              </List.Item>
            ))}
          {formula.categories
            .filter(({ dropLowest }) => dropLowest > 0)
            .map(({ id, title, dropLowest }) => (
              <List.Item key={id}>{t('grades.explained.drop', { title, count: dropLowest })}</List.Item>
            ))}
          <List.Item>{t(`grades.explained.missing.${formula.missingIsZero}`)}</List.Item>
          <List.Item>{t('grades.explained.rounded')}</List.Item>
          {formula.bands.length > 0 && (
            <List.Item>
              {t('grades.explained.letters')}
              <ul className={grid['letters']}>
                {formula.bands.map(({ name, from }) => (
                  <li key={from}>{t('grades.explained.letter', { name, from: percent(from) })}</li>
                ))}
              </ul>
            </List.Item>
          )}
        </List>
        <AppliedLine applied={applied} />
        {whole.kept && whole.keptSince && (
          <Text c="dimmed">{t(`grades.kept.${whole.kept}`, { when: dateTime(whole.keptSince) })}</Text>
        )}
      </section>
    </Stack>
  );
}
