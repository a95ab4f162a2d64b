import { Text, Title } from '@mantine/core';
import { IconCards } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardSuggestions, SuggestedCard } from '@/api/generated/types.gen';
import { CardForm } from '@/features/cards/card-form';
import classes from '@/features/cards/teach/suggest/suggestion.module.css';
import { SuggestionRow } from '@/features/cards/teach/suggest/suggestion-row';
import { useDeciding } from '@/features/cards/teach/suggest/use-deciding';
import { EmptyState } from '@/shared/ui/empty-state';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface SuggestionListProps {
  readonly courseId: string;
  readonly lessonId: string;
  readonly suggestions: CardSuggestions;
  readonly running: boolean;
}

/** What waits for a person. Each is decided by itself. */
export function SuggestionList({ courseId, lessonId, suggestions, running }: SuggestionListProps) {
  const { t } = useTranslation('cards');
  const { items, editable, edition, language } = suggestions;
  const { take, drop, reword, failure } = useDeciding(courseId, lessonId);
  const [editing, setEditing] = useState<SuggestedCard | null>(null);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const decide = async (deed: Promise<unknown>, words: string) => {
    try {
      await deed;
      setSaid(words);
      // The button that was pressed is gone with its card.
      heading.current?.focus({ preventScroll: true });
    } catch {
      setSaid('');
    }
  };
  return (
    <section>
      <Title order={2} size="h3" ref={heading} tabIndex={-1}>
        {t('suggest.waiting', { count: items.length })}
      </Title>
      <Text role="status" size="sm" c="dimmed" className={classes['said'] ?? ''}>
        {said}
      </Text>
      <ProblemAlert error={failure} />
      {items.length === 0 && !running && (
        <EmptyState icon={IconCards} title={t('suggest.none.title')}>
          {t('suggest.none.text')}
        </EmptyState>
      )}
      <ul className={classes['list']}>
        {items.map((item) => (
          <SuggestionRow
            key={item.id}
            item={item}
            lessonId={lessonId}
            language={language}
            editable={editable}
            onTake={() => decide(take(item), t('suggest.taken'))}
            onEdit={() => setEditing(item)}
            onDrop={() => decide(drop(item), t('suggest.dropped'))}
          />
        ))}
      </ul>
      {editing && (
        <CardForm
          title={t('teach.edit')}
          text={editing.text}
          onSave={(text) => reword(editing, edition, text)}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
}
