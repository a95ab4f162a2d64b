import { ActionIcon, NumberInput, Text } from '@mantine/core';
import { IconArrowDown, IconArrowsShuffle, IconArrowUp, IconQuestionMark, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { QuestionItem } from '@/api/generated/types.gen';
import type { Item } from '@/features/assessment/authoring/content';
import classes from '@/features/assessment/take/offers.module.css';
import { useFormats } from '@/shared/i18n/formats';

interface ItemRowProps {
  readonly item: Item;
  /** The question, when it is known by now. */
  readonly known: QuestionItem | undefined;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onPoints: (points: number) => void;
  readonly onRemove: () => void;
}

/** One question, or some that are drawn. */
export function ItemRow({ item, known, first, last, onMove, onPoints, onRemove }: ItemRowProps) {
  const { t } = useTranslation('assessment');
  const { list } = useFormats();
  const name = item.question ? (known?.title ?? t('author.aQuestion')) : t('author.drawn', { count: item.draw });
  const Icon = item.question ? IconQuestionMark : IconArrowsShuffle;
  return (
    <li className={classes['row']}>
      <span className={classes['icon']}>
        <Icon size={20} aria-hidden />
      </span>
      <div className={classes['words']}>
        <bdi>{name}</bdi>
        <Text size="sm" c="dimmed">
          {item.question
            ? known && t(`author.taskKinds.${known.kind}`)
            : item.tags.length > 0
              ? t('author.tagged', { tags: list(item.tags) })
              : t('author.fromAll')}
        </Text>
      </div>
      <NumberInput
        aria-label={t('author.pointsOf', { name })}
        min={0}
        max={1000}
        decimalScale={2}
        w={88}
        value={item.points}
        onChange={(value) => typeof value === 'number' && onPoints(value)}
      />
      <ActionIcon
        variant="subtle"
        size="lg"
        disabled={first}
        onClick={() => onMove(-1)}
        aria-label={t('input.up', { item: name })}
      >
        <IconArrowUp size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="lg"
        disabled={last}
        onClick={() => onMove(1)}
        aria-label={t('input.down', { item: name })}
      >
        <IconArrowDown size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" size="lg" onClick={onRemove} aria-label={t('author.remove', { name })}>
        <IconTrash size={20} aria-hidden />
      </ActionIcon>
    </li>
  );
}
