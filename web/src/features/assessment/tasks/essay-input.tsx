import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EssayView } from '@/api/generated/types.gen';
import type { InputProps } from '@/features/assessment/tasks/task';
import { words } from '@/features/assessment/tasks/words';

interface EssayInputProps extends InputProps {
  readonly task: EssayView;
  readonly text: string;
}

/** A longer text; its words are counted while it grows. */
export function EssayInput({ labelledBy, task, text, onGive }: EssayInputProps) {
  const { t } = useTranslation('assessment');
  const count = words(text);
  const limits = {
    min: task.minWords > 0 ? t('input.atLeast', { count: task.minWords }) : null,
    max: task.maxWords > 0 ? t('input.atMost', { count: task.maxWords }) : null,
  };
  return (
    <Textarea
      aria-labelledby={labelledBy}
      dir="auto"
      autosize
      minRows={Math.max(6, task.lines)}
      maxRows={30}
      value={text}
      description={[t('input.words', { count }), limits.min, limits.max].filter((part) => part !== null).join(' · ')}
      inputWrapperOrder={['input', 'description']}
      error={task.maxWords > 0 && count > task.maxWords}
      onChange={(event) => onGive({ kind: 'ESSAY', text: event.currentTarget.value })}
    />
  );
}
