import { Checkbox, NativeSelect, NumberInput, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssessmentContent } from '@/api/generated/types.gen';
import type { ContentProps } from '@/features/assessment/authoring/about-form';
import { momentOf, textOf } from '@/features/assessment/authoring/local-time';

type Conditions = AssessmentContent['conditions'];

/** How often, how long, when, and what is seen afterwards. */
export function ConditionsForm({ content, onChange }: ContentProps) {
  const { t } = useTranslation('assessment');
  const { conditions } = content;
  const change = (part: Partial<Conditions>) => onChange({ ...content, conditions: { ...conditions, ...part } });
  const whole = (value: number | string) => (value === '' ? 0 : Math.max(0, Math.trunc(Number(value))));
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberInput
          label={t('facts.attempts')}
          description={t('author.attemptsHelp')}
          min={0}
          max={100}
          allowDecimal={false}
          value={conditions.attempts}
          onChange={(value) => change({ attempts: whole(value) })}
        />
        <NumberInput
          label={t('author.cooling')}
          description={t('author.coolingHelp')}
          min={0}
          allowDecimal={false}
          value={conditions.coolingMinutes}
          onChange={(value) => change({ coolingMinutes: whole(value) })}
        />
        <NumberInput
          label={t('author.minutes')}
          description={t('author.minutesHelp')}
          min={1}
          max={1440}
          allowDecimal={false}
          value={conditions.minutes ?? ''}
          onChange={(value) => change({ minutes: whole(value) || null })}
        />
        <NativeSelect
          label={t('facts.disclosure')}
          description={t('author.disclosureHelp')}
          value={conditions.disclosure}
          onChange={(event) => change({ disclosure: event.currentTarget.value as Conditions['disclosure'] })}
          data={(['SCORE', 'MARKS', 'ANSWERS'] as const).map((value) => ({
            value,
            label: t(`author.disclosures.${value}`),
          }))}
        />
        <TextInput
          type="datetime-local"
          label={t('author.opensAt')}
          value={textOf(conditions.opensAt)}
          onChange={(event) => change({ opensAt: momentOf(event.currentTarget.value) })}
        />
        <TextInput
          type="datetime-local"
          label={t('author.closesAt')}
          value={textOf(conditions.closesAt)}
          onChange={(event) => change({ closesAt: momentOf(event.currentTarget.value) })}
        />
      </SimpleGrid>
      <Checkbox
        label={t('author.shuffleQuestions')}
        checked={conditions.shuffleQuestions}
        onChange={(event) => change({ shuffleQuestions: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('author.shuffleOptions')}
        checked={conditions.shuffleOptions}
        onChange={(event) => change({ shuffleOptions: event.currentTarget.checked })}
      />
      <Textarea
        label={t('author.honour')}
        description={t('author.honourHelp')}
        dir="auto"
        autosize
        maxLength={2000}
        value={conditions.honour ?? ''}
        onChange={(event) => change({ honour: event.currentTarget.value || null })}
      />
    </Stack>
  );
}
