import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssessmentContent } from '@/api/generated/types.gen';
import { MomentField } from '@/shared/ui/moment-field';

type Conditions = AssessmentContent['conditions'];
type Reveal = Conditions['reveal'];

interface RevealFieldsProps {
  readonly conditions: Conditions;
  readonly onChange: (reveal: Reveal) => void;
}

const moments: readonly Reveal['when'][] = ['AT_ONCE', 'CLOSED', 'DATE', 'TOGETHER'];

/** When learners see more than their points. The end of the window can be waited for only where there is one. */
export function RevealFields({ conditions, onChange }: RevealFieldsProps) {
  const { t } = useTranslation('assessment');
  const { reveal, closesAt } = conditions;
  return (
    <>
      <NativeSelect
        label={t('author.reveal.label')}
        description={t('author.reveal.help')}
        error={reveal.when === 'CLOSED' && !closesAt && t('author.reveal.noWindow')}
        value={reveal.when}
        onChange={(event) => onChange({ when: event.currentTarget.value as Reveal['when'], at: null })}
        data={moments.map((value) => ({
          value,
          label: t(`author.reveal.${value}`),
          disabled: value === 'CLOSED' && !closesAt,
        }))}
      />
      {reveal.when === 'DATE' && (
        <MomentField
          label={t('author.reveal.at')}
          error={!reveal.at && t('author.reveal.pickDate')}
          value={reveal.at}
          onChange={(at) => onChange({ when: 'DATE', at })}
        />
      )}
    </>
  );
}
