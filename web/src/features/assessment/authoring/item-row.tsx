import { ActionIcon, NumberInput, Text } from '@mantine/core';
import { IconArrowDown, IconArrowsShuffle, IconArrowUp, IconQuestionMark, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { QuestionItem } from '@/api/generated/types.gen';
import type { Item } from '@/features/assessment/authoring/content';
import { usePoolSize } from '@/features/assessment/authoring/pool-size';
import classes from '@/features/assessment/take/offers.module.css';
import { useFormats } from '@/shared/i18n/formats';

interface ItemRowProps {
  readonly courseId: string;
  /** All questions that the assessment names. */
  readonly asked: readonly string[];
  readonly item: Item;
  /** The question, when it is known by now. */
  readonly known: QuestionItem | undefined;
  /** Whether it is not in use, so that nobody is asked it. */
  readonly missing: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onPoints: (points: number) => void;
  readonly onRemove: () => void;
}

/** One question, or some that are drawn. */
export function ItemRow({
  courseId,
  asked,
  item,
  known,
  missing,
  first,
  last,
  onMove,
  onPoints,
  onRemove,
}: ItemRowProps) {
  const { t } = useTranslation('assessment');
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
          {item.question ? known && t(`author.taskKinds.${known.kind}`) : <DrawnFrom item={item} />}
        </Text>
        {!item.question && <Matching courseId={courseId} asked={asked} item={item} />}
        {missing && (
          <Text size="sm" c="var(--mantine-color-error)">
            {t('author.missingOne')}
          </Text>
        )}
      </div>
      <div className={classes['tools']}>
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
      </div>
    </li>
  );
}

/** What is drawn from, in words. */
function DrawnFrom({ item: { tags, skills, easiest, hardest } }: Pick<ItemRowProps, 'item'>) {
  const { t } = useTranslation('assessment');
  const { list, number } = useFormats();
  const parts = [
    ...(tags.length > 0 ? [t('author.tagged', { tags: list(tags) })] : []),
    ...(skills && skills.length > 0 ? [t('author.skilled', { skills: list(skills) })] : []),
    ...(easiest || hardest ? [t('author.levels', { from: number(easiest ?? 1), to: number(hardest ?? 5) })] : []),
  ];
  return parts.length === 0 ? t('author.fromAll') : parts.join(' · ');
}

/** How many there are to draw from; too few is a fault. */
function Matching({ courseId, asked, item }: Pick<ItemRowProps, 'courseId' | 'asked' | 'item'>) {
  const { t } = useTranslation('assessment');
  const size = usePoolSize(courseId, item, asked);
  if (size === undefined) return null;
  return (
    <Text size="sm" c={size < item.draw ? 'var(--mantine-color-error)' : 'dimmed'}>
      {t('author.matching', { count: size })}
    </Text>
  );
}
