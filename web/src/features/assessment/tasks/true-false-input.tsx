import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InputProps } from '@/features/assessment/tasks/task';

interface TrueFalseInputProps extends InputProps {
  readonly answer: boolean | null;
}

/** Whether a statement holds. */
export function TrueFalseInput({ id, labelledBy, answer, onGive }: TrueFalseInputProps) {
  const { t } = useTranslation('assessment');
  return (
    <Stack gap="sm" role="radiogroup" aria-labelledby={labelledBy}>
      {[true, false].map((value) => (
        <Radio
          key={String(value)}
          name={id}
          size="md"
          checked={answer === value}
          onChange={() => onGive({ kind: 'TRUE_FALSE', answer: value })}
          label={t(value ? 'input.true' : 'input.false')}
        />
      ))}
    </Stack>
  );
}
