import { Rating, Stack, Text, Textarea } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedbackStars } from '@/api/generated/types.gen';
import { mostStars } from '@/features/feedback/feedback';
import { useFormats } from '@/shared/i18n/formats';

const longestText = 2000;

interface OpinionFieldsProps {
  readonly label: string;
  readonly opinion: FeedbackStars;
  readonly onChange: (opinion: FeedbackStars) => void;
}

/** Stars, and room for words as soon as there are some. */
export function OpinionFields({ label, opinion, onChange }: OpinionFieldsProps) {
  const { t } = useTranslation('feedback');
  const { number } = useFormats();
  const id = useId();
  return (
    <Stack gap="xs">
      <Text id={id} fw={500}>
        {label}
      </Text>
      <Rating
        size="lg"
        role="radiogroup"
        aria-labelledby={id}
        value={opinion.stars}
        count={mostStars}
        getSymbolLabel={(stars) => t('stars', { stars: number(stars), of: number(mostStars) })}
        onChange={(stars) => onChange({ ...opinion, stars })}
      />
      {opinion.stars > 0 && (
        <Textarea
          label={t('words')}
          aria-label={t('wordsOn', { what: label })}
          rows={3}
          maxLength={longestText}
          value={opinion.text}
          onChange={(event) => onChange({ ...opinion, text: event.currentTarget.value })}
        />
      )}
    </Stack>
  );
}
