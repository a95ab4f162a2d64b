import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EssayTask } from '@/api/generated/types.gen';
import { useFaults } from '@/features/assessment/bank/editor/faults';
import type { TaskFormProps } from '@/features/assessment/bank/editor/forms/choice-form';
import { RubricForm } from '@/features/assessment/bank/editor/forms/rubric-form';
import { NumberField } from '@/features/assessment/bank/editor/number-field';
import classes from '@/features/assessment/bank/editor/parts.module.css';

const counts = ['minWords', 'maxWords', 'lines'] as const;

/** How long the text may be, and an answer that its markers compare with. */
export function EssayForm({ task, onChange }: TaskFormProps<EssayTask>) {
  const { t } = useTranslation('assessment');
  const faultAt = useFaults();
  return (
    <>
      <div className={classes['even']}>
        {counts.map((count) => (
          <NumberField
            key={count}
            label={t(`bank.essay.${count}`)}
            min={count === 'lines' ? 1 : 0}
            allowDecimal={false}
            value={task[count]}
            error={faultAt(`task.${count}`)}
            onChange={(value) => onChange({ ...task, [count]: value })}
          />
        ))}
      </div>
      <Textarea
        label={t('bank.essay.model')}
        description={t('bank.essay.modelHelp')}
        dir="auto"
        autosize
        minRows={3}
        value={task.modelAnswer ?? ''}
        error={faultAt('task.modelAnswer')}
        onChange={(event) => onChange({ ...task, modelAnswer: event.currentTarget.value || null })}
      />
      <RubricForm rubric={task.rubric ?? null} onChange={(rubric) => onChange({ ...task, rubric })} />
    </>
  );
}
