import { Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { QuizRulesContent } from '@/api/generated/types.gen';

interface FieldsProps<T> {
  readonly value: T;
  readonly onChange: (part: Partial<T>) => void;
}

type Repeats = Pick<QuizRulesContent, 'attempts' | 'coolingMinutes'>;
type Order = Pick<QuizRulesContent, 'shuffleQuestions' | 'shuffleOptions'>;
type Shown = Pick<QuizRulesContent, 'disclosure'>;

/** An empty field is none of it. */
export function whole(value: number | string): number {
  return value === '' ? 0 : Math.max(0, Math.trunc(Number(value)));
}

/** How often one learner may, and how long they wait in between. */
export function RepeatFields({ value, onChange }: FieldsProps<Repeats>) {
  const { t } = useTranslation('assessment');
  return (
    <>
      <NumberInput
        label={t('facts.attempts')}
        description={t('author.attemptsHelp')}
        min={0}
        max={100}
        allowDecimal={false}
        value={value.attempts}
        onChange={(attempts) => onChange({ attempts: whole(attempts) })}
      />
      <NumberInput
        label={t('author.cooling')}
        description={t('author.coolingHelp')}
        min={0}
        max={86_400}
        allowDecimal={false}
        value={value.coolingMinutes}
        onChange={(minutes) => onChange({ coolingMinutes: whole(minutes) })}
      />
    </>
  );
}

/** What learners see afterwards; its sentences need the whole width. */
export function DisclosureField({ value, onChange }: FieldsProps<Shown>) {
  const { t } = useTranslation('assessment');
  return (
    <NativeSelect
      label={t('facts.disclosure')}
      description={t('author.disclosureHelp')}
      value={value.disclosure}
      onChange={(event) => onChange({ disclosure: event.currentTarget.value as Shown['disclosure'] })}
      data={(['SCORE', 'MARKS', 'ANSWERS'] as const).map((kind) => ({
        value: kind,
        label: t(`author.disclosures.${kind}`),
      }))}
    />
  );
}

/** What comes in another order each time. */
export function OrderFields({ value, onChange }: FieldsProps<Order>) {
  const { t } = useTranslation('assessment');
  return (
    <>
      <Checkbox
        label={t('author.shuffleQuestions')}
        checked={value.shuffleQuestions}
        onChange={(event) => onChange({ shuffleQuestions: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('author.shuffleOptions')}
        checked={value.shuffleOptions}
        onChange={(event) => onChange({ shuffleOptions: event.currentTarget.checked })}
      />
    </>
  );
}
