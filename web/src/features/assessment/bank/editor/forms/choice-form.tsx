import { SegmentedControl, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChoiceTask } from '@/api/generated/types.gen';
import { newOption } from '@/features/assessment/bank/editor/draft';
import { useFaults } from '@/features/assessment/bank/editor/faults';
import { FeedbackField } from '@/features/assessment/bank/editor/forms/feedback-field';
import { PercentField } from '@/features/assessment/bank/editor/forms/percent-field';
import { PartList } from '@/features/assessment/bank/editor/part-list';
import classes from '@/features/assessment/bank/editor/parts.module.css';

export interface TaskFormProps<T> {
  readonly task: T;
  readonly onChange: (task: T) => void;
}

/** The options, what each is worth, and what is said to who chose it. */
export function ChoiceForm({ task, onChange }: TaskFormProps<ChoiceTask>) {
  const { t } = useTranslation('assessment');
  const faultAt = useFaults();
  return (
    <>
      <SegmentedControl
        aria-label={t('bank.choice.how')}
        value={task.several ? 'several' : 'one'}
        onChange={(value) => onChange({ ...task, several: value === 'several' })}
        data={[
          { value: 'one', label: t('bank.choice.one') },
          { value: 'several', label: t('bank.choice.several') },
        ]}
      />
      <PartList
        field="task.options"
        title={t('bank.choice.options')}
        add={t('bank.choice.add')}
        parts={task.options}
        make={newOption}
        least={2}
        movable
        nameOf={({ text }, at) => text || t('bank.choice.option', { number: at + 1 })}
        onChange={(options) => onChange({ ...task, options })}
      >
        {(option, change, at) => (
          <>
            <div className={classes['row']}>
              <TextInput
                label={t('bank.choice.option', { number: at + 1 })}
                dir="auto"
                maxLength={4000}
                value={option.text}
                error={faultAt(`task.options[${at}].text`)}
                onChange={(event) => change({ text: event.currentTarget.value })}
              />
              <PercentField
                field={`task.options[${at}].fraction`}
                min={-100}
                value={option.fraction}
                onChange={(fraction) => change({ fraction })}
              />
            </div>
            <FeedbackField
              field={`task.options[${at}].feedback`}
              value={option.feedback}
              onChange={(feedback) => change({ feedback })}
            />
          </>
        )}
      </PartList>
    </>
  );
}
