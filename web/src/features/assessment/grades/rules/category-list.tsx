import { ActionIcon, Button, TextInput, Title } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Category, Formula } from '@/api/generated/types.gen';
import { NumberField } from '@/features/assessment/bank/editor/number-field';
import classes from '@/features/assessment/grades/grades.module.css';

interface CategoryListProps {
  readonly formula: Formula;
  readonly onChange: (formula: Formula) => void;
}

/** The categories of columns: their weights and how many of the lowest results each leaves out. */
export function CategoryList({ formula, onChange }: CategoryListProps) {
  const { t } = useTranslation('assessment');
  const { categories } = formula;
  const change = (id: string, part: Partial<Category>) =>
    onChange({ ...formula, categories: categories.map((c) => (c.id === id ? { ...c, ...part } : c)) });
  const remove = (gone: string) =>
    onChange({
      ...formula,
      categories: categories.filter(({ id }) => id !== gone),
      columns: formula.columns.map((rule) => (rule.category === gone ? { ...rule, category: null } : rule)),
    });
  return (
    <div>
      <Title order={3} size="h4" mb="xs">
        {t('grades.formula.categories')}
      </Title>
      <ul className={classes['parts']}>
        {categories.map(({ id, title, weight, dropLowest }) => (
          <li key={id}>
            <TextInput
              className={classes['grow'] ?? ''}
              label={t('grades.formula.category')}
              dir="auto"
              maxLength={100}
              value={title}
              onChange={(event) => change(id, { title: event.currentTarget.value })}
            />
            {formula.weighting === 'CATEGORIES' && (
              <NumberField
                label={t('grades.formula.weight')}
                w={110}
                min={0}
                max={1000}
                decimalScale={2}
                value={weight}
                onChange={(next) => change(id, { weight: next })}
              />
            )}
            <NumberField
              label={t('grades.formula.drop')}
              w={150}
              min={0}
              max={50}
              allowDecimal={false}
              value={dropLowest}
              onChange={(next) => change(id, { dropLowest: next })}
            />
            <ActionIcon
              variant="subtle"
              size="xl"
              aria-label={t('grades.formula.remove', { name: title })}
              onClick={() => remove(id)}
            >
              <IconTrash size={20} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Button
        mt="sm"
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() =>
          onChange({
            ...formula,
            categories: [...categories, { id: freeId(categories), title: '', weight: 10, dropLowest: 0 }],
          })
        }
      >
        {t('grades.formula.addCategory')}
      </Button>
    </div>
  );
}

function freeId(categories: readonly Category[]): string {
  const taken = new Set(categories.map(({ id }) => id));
  let at = 1;
  while (taken.has(`c${at}`)) at++;
  return `c${at}`;
}
