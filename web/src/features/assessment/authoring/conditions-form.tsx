import { NumberInput, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssessmentContent } from '@/api/generated/types.gen';
import type { ContentProps } from '@/features/assessment/authoring/about-form';
import { DisclosureField, OrderFields, RepeatFields, whole } from '@/features/assessment/authoring/attempt-fields';
import { RevealFields } from '@/features/assessment/authoring/reveal-fields';
import { MomentField } from '@/shared/ui/moment-field';

type Conditions = AssessmentContent['conditions'];

/** How often, how long, when, and what is seen afterwards. */
export function ConditionsForm({ content, onChange }: ContentProps) {
  const { t } = useTranslation('assessment');
  const { conditions } = content;
  const change = (part: Partial<Conditions>) => onChange({ ...content, conditions: { ...conditions, ...part } });
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <RepeatFields value={conditions} onChange={change} />
        <NumberInput
          label={t('author.minutes')}
          description={t('author.minutesHelp')}
          min={1}
          max={1440}
          allowDecimal={false}
          value={conditions.minutes ?? ''}
          onChange={(value) => change({ minutes: whole(value) || null })}
        />
      </SimpleGrid>
      <DisclosureField value={conditions} onChange={change} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <RevealFields conditions={conditions} onChange={(reveal) => change({ reveal })} />
        <MomentField
          label={t('author.opensAt')}
          value={conditions.opensAt}
          onChange={(opensAt) => change({ opensAt })}
        />
        <MomentField
          label={t('author.closesAt')}
          value={conditions.closesAt}
          onChange={(closesAt) => change({ closesAt })}
        />
      </SimpleGrid>
      <OrderFields value={conditions} onChange={change} />
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
