import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MatchingTask } from '@/api/generated/types.gen';
import { newPair, newRight } from '@/features/assessment/bank/editor/draft';
import { useFaults } from '@/features/assessment/bank/editor/faults';
import type { TaskFormProps } from '@/features/assessment/bank/editor/forms/choice-form';
import { PartList } from '@/features/assessment/bank/editor/part-list';
import classes from '@/features/assessment/bank/editor/parts.module.css';

/** What belongs together, and what belongs to nothing. */
export function MatchingForm({ task, onChange }: TaskFormProps<MatchingTask>) {
  const { t } = useTranslation('assessment');
  const faultAt = useFaults();
  return (
    <>
      <PartList
        field="task.pairs"
        title={t('bank.matching.pairs')}
        add={t('bank.matching.addPair')}
        parts={task.pairs}
        make={newPair}
        least={2}
        nameOf={({ left }, at) => left || t('bank.matching.pair', { number: at + 1 })}
        onChange={(pairs) => onChange({ ...task, pairs })}
      >
        {(pair, change, at) => (
          <div className={classes['even']}>
            <TextInput
              label={t('bank.matching.left')}
              dir="auto"
              maxLength={4000}
              value={pair.left}
              error={faultAt(`task.pairs[${at}].left`)}
              onChange={(event) => change({ left: event.currentTarget.value })}
            />
            <TextInput
              label={t('bank.matching.right')}
              dir="auto"
              maxLength={4000}
              value={pair.right.text}
              error={faultAt(`task.pairs[${at}].right.text`)}
              onChange={(event) => change({ right: { ...pair.right, text: event.currentTarget.value } })}
            />
          </div>
        )}
      </PartList>
      <PartList
        field="task.distractors"
        title={t('bank.matching.distractors')}
        add={t('bank.matching.addDistractor')}
        parts={task.distractors}
        make={newRight}
        nameOf={({ text }, at) => text || t('bank.matching.distractor', { number: at + 1 })}
        onChange={(distractors) => onChange({ ...task, distractors })}
      >
        {(other, change, at) => (
          <TextInput
            label={t('bank.matching.distractor', { number: at + 1 })}
            dir="auto"
            maxLength={4000}
            value={other.text}
            error={faultAt(`task.distractors[${at}].text`)}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
        )}
      </PartList>
    </>
  );
}
