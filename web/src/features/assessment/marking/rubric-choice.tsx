import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Rubric } from '@/api/generated/types.gen';
import classes from '@/features/assessment/marking/marking.module.css';

interface RubricChoiceProps {
  readonly rubric: Rubric;
  /** Ids of the chosen levels. */
  readonly chosen: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** One level of each criterion is chosen; the arrow keys move between levels. */
export function RubricChoice({ rubric, chosen, disabled, onChange }: RubricChoiceProps) {
  const { t } = useTranslation('assessment');
  return rubric.criteria.map((criterion) => {
    const ids = criterion.levels.map(({ id }) => id);
    return (
      <Radio.Group
        key={criterion.id}
        label={<bdi>{criterion.title}</bdi>}
        value={chosen.find((id) => ids.includes(id)) ?? null}
        onChange={(level) => onChange([...chosen.filter((id) => !ids.includes(id)), level])}
      >
        <Stack gap={8} mt={8} className={classes['levels'] ?? ''}>
          {criterion.levels.map(({ id, title, points }) => (
            <Radio
              key={id}
              value={id}
              disabled={disabled}
              label={<bdi>{title}</bdi>}
              description={t('points', { count: points })}
            />
          ))}
        </Stack>
      </Radio.Group>
    );
  });
}
