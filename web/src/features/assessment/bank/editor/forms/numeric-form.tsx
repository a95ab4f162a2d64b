import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NumericTask } from '@/api/generated/types.gen';
import { newNumber } from '@/features/assessment/bank/editor/draft';
import { useFaults } from '@/features/assessment/bank/editor/faults';
import type { TaskFormProps } from '@/features/assessment/bank/editor/forms/choice-form';
import { FeedbackField } from '@/features/assessment/bank/editor/forms/feedback-field';
import { PercentField } from '@/features/assessment/bank/editor/forms/percent-field';
import { UnitList } from '@/features/assessment/bank/editor/forms/unit-list';
import { NumberField } from '@/features/assessment/bank/editor/number-field';
import { PartList } from '@/features/assessment/bank/editor/part-list';
import classes from '@/features/assessment/bank/editor/parts.module.css';

/** The numbers that count, how far off they may be, and the units they may have. */
export function NumericForm({ task, onChange }: TaskFormProps<NumericTask>) {
  const { t } = useTranslation('assessment');
  const faultAt = useFaults();
  return (
    <>
      <PartList
        field="task.accepted"
        title={t('bank.accepted.title')}
        add={t('bank.accepted.add')}
        parts={task.accepted}
        make={newNumber}
        least={1}
        nameOf={({ value }) => String(value)}
        onChange={(accepted) => onChange({ ...task, accepted })}
      >
        {(answer, change, at) => (
          <>
            <div className={classes['even']}>
              <NumberField
                label={t('bank.numeric.value')}
                hideControls
                value={answer.value}
                error={faultAt(`task.accepted[${at}].value`)}
                onChange={(value) => change({ value })}
              />
              <NumberField
                label={t('bank.numeric.tolerance')}
                hideControls
                min={0}
                value={answer.tolerance}
                error={faultAt(`task.accepted[${at}].tolerance`)}
                onChange={(tolerance) => change({ tolerance })}
              />
              <PercentField
                field={`task.accepted[${at}].fraction`}
                value={answer.fraction}
                onChange={(fraction) => change({ fraction })}
              />
            </div>
            <FeedbackField
              field={`task.accepted[${at}].feedback`}
              value={answer.feedback}
              onChange={(feedback) => change({ feedback })}
            />
          </>
        )}
      </PartList>
      <UnitList units={task.units} onChange={(units) => onChange({ ...task, units })} />
      <Checkbox
        label={t('bank.numeric.unitRequired')}
        disabled={task.units.length === 0 && !task.unitRequired}
        checked={task.unitRequired}
        onChange={(event) => onChange({ ...task, unitRequired: event.currentTarget.checked })}
      />
    </>
  );
}
