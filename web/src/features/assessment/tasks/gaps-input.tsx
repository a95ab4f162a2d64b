import { useTranslation } from 'react-i18next';
import type { GapsView } from '@/api/generated/types.gen';
import { gapsIn } from '@/features/assessment/tasks/gap-text';
import type { InputProps } from '@/features/assessment/tasks/task';
import classes from '@/features/assessment/tasks/tasks.module.css';
import { useFormats } from '@/shared/i18n/formats';

interface GapsInputProps extends InputProps {
  readonly task: GapsView;
  readonly answers: Readonly<Record<string, string>>;
}

/** A text with gaps to be filled where they are. */
export function GapsInput({ labelledBy, task, answers, onGive }: GapsInputProps) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  const give = (gap: string, text: string) => onGive({ kind: 'GAPS', answers: { ...answers, [gap]: text } });
  return (
    <fieldset aria-labelledby={labelledBy} dir="auto" className={classes['gaps']}>
      {gapsIn(task.text).map((part, at) => {
        const gap = task.gaps.find(({ id }) => id === part.gap);
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
        if (!gap) return <span key={at}>{part.text}</span>;
        const label = t('input.gap', { number: number(task.gaps.indexOf(gap) + 1) });
        const value = answers[gap.id] ?? '';
        return gap.choices.length > 0 ? (
          <select key={gap.id} aria-label={label} value={value} onChange={(e) => give(gap.id, e.currentTarget.value)}>
            <option value="">{t('input.choose')}</option>
            {gap.choices.map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </select>
        ) : (
          <input
            key={gap.id}
            type="text"
            dir="auto"
            aria-label={label}
            maxLength={1000}
            value={value}
            onChange={(e) => give(gap.id, e.currentTarget.value)}
          />
        );
      })}
    </fieldset>
  );
}
