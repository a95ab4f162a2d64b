import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MatchingView } from '@/api/generated/types.gen';
import type { InputProps } from '@/features/assessment/tasks/task';
import classes from '@/features/assessment/tasks/tasks.module.css';
import { useFormats } from '@/shared/i18n/formats';

interface MatchingInputProps extends InputProps {
  readonly task: MatchingView;
  readonly matches: Readonly<Record<string, string>>;
}

/** For each left-hand side one of the right-hand sides. */
export function MatchingInput({ labelledBy, task, matches, onGive }: MatchingInputProps) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  const choose = (left: string, right: string) => {
    const { [left]: _, ...others } = matches;
    onGive({ kind: 'MATCHING', matches: right === '' ? others : { ...others, [left]: right } });
  };
  return (
    <fieldset aria-labelledby={labelledBy} className={classes['pairs']}>
      {task.lefts.map((left, at) => (
        <NativeSelect
          key={left.id}
          label={<bdi>{left.text || number(at + 1)}</bdi>}
          value={matches[left.id] ?? ''}
          onChange={(event) => choose(left.id, event.currentTarget.value)}
          data={[
            { value: '', label: t('input.choose') },
            ...task.rights.map(({ id, text }) => ({ value: id, label: text })),
          ]}
        />
      ))}
    </fieldset>
  );
}
