import { NumberInput, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Draft } from '@/features/courses/editor/draft/use-draft';
import { LanguageSelect } from '@/features/courses/editor/language-select';
import { LessonPictures } from '@/features/courses/editor/lesson-pictures';

interface LessonDetailsProps {
  readonly draft: Draft;
}

/** What stands above a lesson's text, beside its title. */
export function LessonDetails({ draft }: LessonDetailsProps) {
  const { t } = useTranslation('courses');
  const { mine } = draft.state;
  return (
    <Stack maw="36rem">
      <Textarea
        label={t('editor.details.summary')}
        description={t('editor.details.summaryHelp')}
        autosize
        minRows={2}
        maxLength={2000}
        dir="auto"
        value={mine.summary}
        onChange={(event) => draft.edit({ summary: event.currentTarget.value })}
      />
      <LanguageSelect value={mine.language} onChange={(language) => draft.edit({ language })} />
      <NumberInput
        label={t('editor.details.minutes')}
        min={0}
        max={600}
        allowDecimal={false}
        value={mine.minutes}
        onChange={(minutes) => draft.edit({ minutes: Number(minutes) || 0 })}
      />
      <LessonPictures draft={draft} />
    </Stack>
  );
}
