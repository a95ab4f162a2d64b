import { Button } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LessonCards } from '@/api/generated/types.gen';

interface SuggestLinkProps {
  readonly courseId: string;
  readonly lesson: LessonCards;
  /** Whether there is a language model to ask. */
  readonly suggesting: boolean;
}

/** To the cards that a language model suggests for a lesson; nothing where none can be asked for and none waits. */
export function SuggestLink({ courseId, lesson, suggesting }: SuggestLinkProps) {
  const { t } = useTranslation('cards');
  const { waiting } = lesson;
  if (!suggesting && waiting === 0) return null;
  const label = waiting > 0 ? t('suggest.review', { count: waiting }) : t('suggest.action');
  return (
    <Button
      component={Link}
      to={`/teach/courses/${courseId}/cards/${lesson.lessonId}`}
      variant={waiting > 0 ? 'light' : 'subtle'}
      size="compact-md"
      leftSection={<IconSparkles size={16} aria-hidden />}
      aria-label={t('suggest.labelFor', { label, lesson: lesson.title })}
    >
      {label}
    </Button>
  );
}
