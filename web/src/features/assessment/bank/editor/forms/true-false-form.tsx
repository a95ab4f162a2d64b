import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TrueFalseTask } from '@/api/generated/types.gen';
import type { TaskFormProps } from '@/features/assessment/bank/editor/forms/choice-form';
import { FeedbackField } from '@/features/assessment/bank/editor/forms/feedback-field';

/** Whether the statement is true, and what is said to either answer. */
export function TrueFalseForm({ task, onChange }: TaskFormProps<TrueFalseTask>) {
  const { t } = useTranslation('assessment');
  return (
    <>
      <Radio.Group
        label={t('bank.trueFalse.is')}
        value={String(task.correct)}
        onChange={(value) => onChange({ ...task, correct: value === 'true' })}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="true" label={t('input.true')} />
          <Radio value="false" label={t('input.false')} />
        </Stack>
      </Radio.Group>
      <FeedbackField
        field="task.feedbackTrue"
        label={t('bank.trueFalse.toTrue')}
        value={task.feedbackTrue}
        onChange={(feedbackTrue) => onChange({ ...task, feedbackTrue })}
      />
      <FeedbackField
        field="task.feedbackFalse"
        label={t('bank.trueFalse.toFalse')}
        value={task.feedbackFalse}
        onChange={(feedbackFalse) => onChange({ ...task, feedbackFalse })}
      />
    </>
  );
}
