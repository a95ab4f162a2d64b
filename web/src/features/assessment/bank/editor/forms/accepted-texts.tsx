import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AcceptedText } from '@/api/generated/types.gen';
import { newAccepted } from '@/features/assessment/bank/editor/draft';
import { useFaults } from '@/features/assessment/bank/editor/faults';
import { FeedbackField } from '@/features/assessment/bank/editor/forms/feedback-field';
import { PercentField } from '@/features/assessment/bank/editor/forms/percent-field';
import { PartList } from '@/features/assessment/bank/editor/part-list';
import classes from '@/features/assessment/bank/editor/parts.module.css';

interface AcceptedTextsProps {
  readonly field: string;
  readonly accepted: readonly AcceptedText[];
  readonly onChange: (accepted: AcceptedText[]) => void;
}

/** The texts that count as an answer, each with what it is worth. */
export function AcceptedTexts({ field, accepted, onChange }: AcceptedTextsProps) {
  const { t } = useTranslation('assessment');
  const faultAt = useFaults();
  return (
    <PartList
      field={field}
      title={t('bank.accepted.title')}
      add={t('bank.accepted.add')}
      parts={accepted}
      make={newAccepted}
      least={1}
      nameOf={({ text }, at) => text || t('bank.accepted.one', { number: at + 1 })}
      onChange={onChange}
    >
      {(answer, change, at) => (
        <>
          <div className={classes['row']}>
            <TextInput
              label={t('bank.accepted.one', { number: at + 1 })}
              dir="auto"
              maxLength={500}
              value={answer.text}
              error={faultAt(`${field}[${at}].text`)}
              onChange={(event) => change({ text: event.currentTarget.value })}
            />
            <PercentField
              field={`${field}[${at}].fraction`}
              value={answer.fraction}
              onChange={(fraction) => change({ fraction })}
            />
          </div>
          <FeedbackField
            field={`${field}[${at}].feedback`}
            value={answer.feedback}
            onChange={(feedback) => change({ feedback })}
          />
        </>
      )}
    </PartList>
  );
}
