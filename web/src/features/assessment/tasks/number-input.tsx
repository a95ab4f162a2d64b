import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NumericView } from '@/api/generated/types.gen';
import type { InputProps } from '@/features/assessment/tasks/task';
import { useFormats } from '@/shared/i18n/formats';

interface NumberTaskInputProps extends InputProps {
  readonly task: NumericView;
  readonly text: string;
}

/** A number, perhaps with a unit. It is typed as text: the server reads digits and separators of both languages. */
export function NumberTaskInput({ labelledBy, task, text, onGive }: NumberTaskInputProps) {
  const { t } = useTranslation('assessment');
  const { list } = useFormats();
  const units = list(task.units);
  return (
    <TextInput
      aria-labelledby={labelledBy}
      inputMode={task.units.length > 0 ? 'text' : 'decimal'}
      dir="auto"
      maw={240}
      maxLength={100}
      description={task.units.length > 0 && t(task.unitRequired ? 'input.unitNeeded' : 'input.unitAllowed', { units })}
      value={text}
      onChange={(event) => onGive({ kind: 'NUMERIC', text: event.currentTarget.value })}
    />
  );
}
