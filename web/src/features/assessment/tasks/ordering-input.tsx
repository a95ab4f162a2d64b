import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderingView, ShownText } from '@/api/generated/types.gen';
import type { InputProps } from '@/features/assessment/tasks/task';
import classes from '@/features/assessment/tasks/tasks.module.css';

interface OrderingInputProps extends InputProps {
  readonly task: OrderingView;
  /** Ids in the learner's order, null until they moved something. */
  readonly order: readonly string[] | null;
}

/** Things to be brought into order, one step at a time: works alike by hand, keyboard and screen reader. */
export function OrderingInput({ labelledBy, task, order, onGive }: OrderingInputProps) {
  const { t } = useTranslation('assessment');
  const [said, setSaid] = useState('');
  const items = inOrder(task.items, order);
  const move = (from: number, to: number) => {
    const ids = items.map(({ id }) => id);
    ids.splice(to, 0, ...ids.splice(from, 1));
    onGive({ kind: 'ORDERING', order: ids });
    setSaid(t('input.movedTo', { item: items[from]?.text ?? '', place: to + 1 }));
  };
  return (
    <>
      <ol aria-labelledby={labelledBy} className={classes['order']}>
        {items.map((item, at) => (
          <li key={item.id}>
            <bdi>{item.text}</bdi>
            <ActionIcon
              variant="subtle"
              size="lg"
              disabled={at === 0}
              onClick={() => move(at, at - 1)}
              aria-label={t('input.up', { item: item.text })}
            >
              <IconArrowUp size={20} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              size="lg"
              disabled={at === items.length - 1}
              onClick={() => move(at, at + 1)}
              aria-label={t('input.down', { item: item.text })}
            >
              <IconArrowDown size={20} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <p aria-live="polite" className={classes['said']}>
        {said}
      </p>
    </>
  );
}

/** What the learner did not place yet follows in the order it was shown. */
function inOrder(items: readonly ShownText[], order: readonly string[] | null): readonly ShownText[] {
  const placed = (order ?? []).flatMap((id) => items.find((item) => item.id === id) ?? []);
  return [...placed, ...items.filter((item) => !placed.includes(item))];
}
