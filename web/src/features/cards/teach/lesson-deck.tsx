import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editCardMutation, listCourseCardsQueryKey } from '@/api/generated/@tanstack/react-query.gen';
import type { CardText, LessonCard, LessonCards } from '@/api/generated/types.gen';
import { CardForm } from '@/features/cards/card-form';
import { CardRow } from '@/features/cards/card-row';
import classes from '@/features/cards/mine/mine.module.css';
import { SuggestLink } from '@/features/cards/teach/suggest/suggest-link';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface LessonDeckProps {
  readonly courseId: string;
  readonly lesson: LessonCards;
  readonly editable: boolean;
  /** Whether there is a language model that can be asked for cards. */
  readonly suggesting: boolean;
}

/** The cards of one lesson: to look at, to word differently, to hide. */
export function LessonDeck({ courseId, lesson, editable, suggesting }: LessonDeckProps) {
  const { t } = useTranslation('cards');
  const client = useQueryClient();
  const [editing, setEditing] = useState<LessonCard | null>(null);
  const change = useMutation({
    ...editCardMutation(),
    onSettled: () => client.invalidateQueries({ queryKey: listCourseCardsQueryKey({ path: { id: courseId } }) }),
  });
  const put = (card: LessonCard, hidden: boolean, text: CardText | null) =>
    change.mutateAsync({
      path: { id: lesson.lessonId, cardId: card.id },
      body: { edition: lesson.edition, hidden, text },
    });
  const own = (card: LessonCard) => (card.made ? card.text : null);
  const note = (card: LessonCard) =>
    [
      t(`kind.${card.kind}`),
      card.origin && t('teach.origin', { model: card.origin.model, who: card.origin.takenBy ?? t('teach.somebody') }),
      card.origin?.outdated && t('teach.outdated'),
      card.made && t('teach.edited'),
      card.hidden && t('teach.hidden'),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={2} size="h3">
          <bdi>{lesson.title}</bdi>
        </Title>
        {editable && <SuggestLink courseId={courseId} lesson={lesson} suggesting={suggesting} />}
      </Group>
      {lesson.cards.length === 0 && (
        <Text c="dimmed" size="sm">
          {t('teach.noCards')}
        </Text>
      )}
      <ProblemAlert error={editing ? null : change.error} />
      <ul className={classes['list']}>
        {lesson.cards.map((card) => (
          <CardRow key={card.id} front={card.front} back={card.back} note={note(card)} quiet={card.hidden}>
            {editable && (
              <>
                {card.made && (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    onClick={() => void put(card, card.hidden, null).catch(() => {})}
                  >
                    {t(card.origin ? 'teach.resetSuggested' : 'teach.reset')}
                  </Button>
                )}
                <Button variant="subtle" size="compact-sm" onClick={() => setEditing(card)}>
                  {t('edit')}
                </Button>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  onClick={() => void put(card, !card.hidden, own(card)).catch(() => {})}
                >
                  {card.hidden ? t('teach.show') : t('teach.hide')}
                </Button>
              </>
            )}
          </CardRow>
        ))}
      </ul>
      {editing && (
        <CardForm
          title={t('teach.edit')}
          text={editing.text}
          onSave={(text) => put(editing, editing.hidden, text)}
          onClose={() => {
            setEditing(null);
            change.reset();
          }}
        />
      )}
    </Stack>
  );
}
