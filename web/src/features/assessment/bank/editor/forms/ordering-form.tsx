import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OrderingTask } from '@/api/generated/types.gen';
import { newRight } from '@/features/assessment/bank/editor/draft';
import { useFaults } from '@/features/assessment/bank/editor/faults';
import type { TaskFormProps } from '@/features/assessment/bank/editor/forms/choice-form';
import { PartList } from '@/features/assessment/bank/editor/part-list';

/** The things to be ordered, in the right order. */
export function OrderingForm({ task, onChange }: TaskFormProps<OrderingTask>) {
  const { t } = useTranslation('assessment');
  const faultAt = useFaults();
  return (
    <PartList
      field="task.items"
      title={t('bank.ordering.items')}
      add={t('bank.ordering.add')}
      parts={task.items}
      make={newRight}
      least={2}
      movable
      nameOf={({ text }, at) => text || t('bank.ordering.item', { number: at + 1 })}
      onChange={(items) => onChange({ ...task, items })}
    >
      {(item, change, at) => (
        <TextInput
          label={t('bank.ordering.item', { number: at + 1 })}
          dir="auto"
          maxLength={4000}
          value={item.text}
          error={faultAt(`task.items[${at}].text`)}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
      )}
    </PartList>
  );
}
