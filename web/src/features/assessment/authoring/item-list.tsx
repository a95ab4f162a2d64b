import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowsShuffle, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listQuestionsOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { ContentProps } from '@/features/assessment/authoring/about-form';
import { type Item, itemsOf, questionsIn, withItems } from '@/features/assessment/authoring/content';
import { DrawDialog } from '@/features/assessment/authoring/draw-dialog';
import { ItemRow } from '@/features/assessment/authoring/item-row';
import { QuestionPicker } from '@/features/assessment/authoring/question-picker';
import classes from '@/features/assessment/take/offers.module.css';

interface ItemListProps extends ContentProps {
  readonly courseId: string;
  /** Questions that are named and not in use. */
  readonly missing: readonly string[];
}

/** The questions of an assessment in their order: chosen one by one, or drawn from the bank for each attempt. */
export function ItemList({ courseId, content, missing, onChange }: ItemListProps) {
  const { t } = useTranslation('assessment');
  const [adding, setAdding] = useState<'question' | 'draw' | null>(null);
  const { data } = useQuery(listQuestionsOptions({ path: { id: courseId } }));
  const items = itemsOf(content);
  const asked = items.flatMap(({ question }) => question ?? []);
  const set = (next: readonly Item[]) => onChange(withItems(content, next));
  const moved = (from: number, to: number) => {
    const next = [...items];
    next.splice(to, 0, ...next.splice(from, 1));
    set(next);
  };
  return (
    <Stack>
      {items.length === 0 ? (
        <Text c="dimmed">{t('author.noQuestions')}</Text>
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {t('author.questionCount', { count: questionsIn(items) })}
          </Text>
          <ol className={classes['list']}>
            {items.map((item, at) => (
              <ItemRow
                key={item.id ?? item.question ?? at}
                courseId={courseId}
                asked={asked}
                item={item}
                known={data?.items.find(({ id }) => id === item.question)}
                missing={item.question != null && missing.includes(item.question)}
                first={at === 0}
                last={at === items.length - 1}
                onMove={(by) => moved(at, at + by)}
                onPoints={(points) => set(items.map((other) => (other === item ? { ...item, points } : other)))}
                onRemove={() => set(items.filter((other) => other !== item))}
              />
            ))}
          </ol>
        </>
      )}
      <Group>
        <Button
          variant={items.length === 0 ? 'filled' : 'default'}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setAdding('question')}
        >
          {t('author.addQuestions')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowsShuffle size={18} aria-hidden />}
          onClick={() => setAdding('draw')}
        >
          {t('author.drawQuestions')}
        </Button>
      </Group>
      {adding === 'question' && (
        <QuestionPicker
          courseId={courseId}
          chosen={asked}
          onChoose={(questions) =>
            set([...items, ...questions.map(({ id, points }) => ({ question: id, draw: 1, tags: [], points }))])
          }
          onClose={() => setAdding(null)}
        />
      )}
      {adding === 'draw' && (
        <DrawDialog
          courseId={courseId}
          asked={asked}
          tags={data?.tags ?? []}
          skills={data?.skills ?? []}
          onDraw={(item) => set([...items, item])}
          onClose={() => setAdding(null)}
        />
      )}
    </Stack>
  );
}
