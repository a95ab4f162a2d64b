import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFaults } from '@/features/assessment/bank/editor/faults';

interface FeedbackFieldProps {
  readonly field: string;
  readonly label?: string;
  readonly value: string | null | undefined;
  readonly onChange: (feedback: string | null) => void;
}

/** What is said to who answers so. Nothing when it is left empty. */
export function FeedbackField({ field, label, value, onChange }: FeedbackFieldProps) {
  const { t } = useTranslation('assessment');
  return (
    <TextInput
      label={label ?? t('bank.feedback')}
      dir="auto"
      maxLength={4000}
      value={value ?? ''}
      error={useFaults()(field)}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
