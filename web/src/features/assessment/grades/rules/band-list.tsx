import { ActionIcon, Button, TextInput, Title } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Band } from '@/api/generated/types.gen';
import { NumberField } from '@/features/assessment/bank/editor/number-field';
import classes from '@/features/assessment/grades/grades.module.css';

interface BandListProps {
  readonly bands: readonly Band[];
  readonly onChange: (bands: Band[]) => void;
}

/** The letters, from the highest to the lowest; without any, grades are percentages only. */
export function BandList({ bands, onChange }: BandListProps) {
  const { t } = useTranslation('assessment');
  const change = (at: number, part: Partial<Band>) =>
    onChange(bands.map((band, i) => (i === at ? { ...band, ...part } : band)));
  return (
    <div>
      <Title order={3} size="h4" mb="xs">
        {t('grades.formula.bands')}
      </Title>
      <ul className={classes['parts']}>
        {bands.map(({ name, from }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: letters have no name that stays while they are written
          <li key={at}>
            <TextInput
              label={t('grades.formula.band')}
              w={140}
              dir="auto"
              maxLength={20}
              value={name}
              onChange={(event) => change(at, { name: event.currentTarget.value })}
            />
            <NumberField
              label={t('grades.formula.from')}
              w={110}
              min={0}
              max={100}
              decimalScale={2}
              value={from}
              onChange={(next) => change(at, { from: next })}
            />
            <ActionIcon
              variant="subtle"
              size="xl"
              aria-label={t('grades.formula.remove', { name })}
              onClick={() => onChange(bands.filter((_, i) => i !== at))}
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
        onClick={() => onChange([...bands, { name: '', from: 0 }])}
      >
        {t('grades.formula.addBand')}
      </Button>
    </div>
  );
}
