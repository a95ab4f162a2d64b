import { Checkbox, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ShortAnswerTask } from '@/api/generated/types.gen';
import { AcceptedTexts } from '@/features/assessment/bank/editor/forms/accepted-texts';
import type { TaskFormProps } from '@/features/assessment/bank/editor/forms/choice-form';

/** What counts as the answer, and how strictly it is read. */
export function ShortAnswerForm({ task, onChange }: TaskFormProps<ShortAnswerTask>) {
  const { t } = useTranslation('assessment');
  return (
    <>
      <AcceptedTexts
        field="task.accepted"
        accepted={task.accepted}
        onChange={(accepted) => onChange({ ...task, accepted })}
      />
      <Text size="sm" c="dimmed">
        {t('bank.accepted.how')}
      </Text>
      <Checkbox
        label={t('bank.accepted.case')}
        checked={task.caseSensitive}
        onChange={(event) => onChange({ ...task, caseSensitive: event.currentTarget.checked })}
      />
    </>
  );
}
