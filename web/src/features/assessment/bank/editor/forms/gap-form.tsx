import { Checkbox, Fieldset, Stack, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TextGap } from '@/api/generated/types.gen';
import { useFaults } from '@/features/assessment/bank/editor/faults';
import { AcceptedTexts } from '@/features/assessment/bank/editor/forms/accepted-texts';
import { useFormats } from '@/shared/i18n/formats';

interface GapFormProps {
  readonly gap: TextGap;
  /** Its place among the gaps of the text. */
  readonly at: number;
  readonly onChange: (gap: TextGap) => void;
}

/** What fills a gap: written by the learner, or chosen from a list. */
export function GapForm({ gap, at, onChange }: GapFormProps) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  const faultAt = useFaults();
  const field = `task.gaps[${at}]`;
  return (
    <Fieldset legend={`${t('input.gap', { number: number(at + 1) })} · {{${gap.id}}}`}>
      <Stack>
        <AcceptedTexts
          field={`${field}.accepted`}
          accepted={gap.accepted}
          onChange={(accepted) => onChange({ ...gap, accepted })}
        />
        <TagsInput
          label={t('bank.gaps.choices')}
          description={t('bank.gaps.choicesHelp')}
          dir="auto"
          value={gap.choices}
          error={faultAt(`${field}.choices`)}
          onChange={(choices) => onChange({ ...gap, choices })}
        />
        <Checkbox
          label={t('bank.accepted.case')}
          checked={gap.caseSensitive}
          onChange={(event) => onChange({ ...gap, caseSensitive: event.currentTarget.checked })}
        />
      </Stack>
    </Fieldset>
  );
}
