import { TextInput } from '@mantine/core';
import type { InputProps } from '@/features/assessment/tasks/task';

interface ShortAnswerInputProps extends InputProps {
  readonly text: string;
}

/** A few words. */
export function ShortAnswerInput({ labelledBy, text, onGive }: ShortAnswerInputProps) {
  return (
    <TextInput
      aria-labelledby={labelledBy}
      dir="auto"
      maw={480}
      maxLength={1000}
      value={text}
      onChange={(event) => onGive({ kind: 'SHORT_ANSWER', text: event.currentTarget.value })}
    />
  );
}
