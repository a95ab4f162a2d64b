import { Checkbox, Radio, Stack } from '@mantine/core';
import type { ChoiceView } from '@/api/generated/types.gen';
import type { InputProps } from '@/features/assessment/tasks/task';

interface ChoiceInputProps extends InputProps {
  readonly task: ChoiceView;
  readonly chosen: readonly string[];
}

/** One or several of the options. */
export function ChoiceInput({ id, labelledBy, task, chosen, onGive }: ChoiceInputProps) {
  const Option = task.several ? Checkbox : Radio;
  const choose = (option: string) => {
    const others = chosen.filter((other) => other !== option);
    const next = task.several ? (others.length < chosen.length ? others : [...chosen, option]) : [option];
    onGive({ kind: 'CHOICE', chosen: next });
  };
  return (
    <Stack gap="sm" role={task.several ? 'group' : 'radiogroup'} aria-labelledby={labelledBy}>
      {task.options.map((option) => (
        <Option
          key={option.id}
          name={id}
          size="md"
          checked={chosen.includes(option.id)}
          onChange={() => choose(option.id)}
          label={<bdi>{option.text}</bdi>}
        />
      ))}
    </Stack>
  );
}
