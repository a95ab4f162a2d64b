import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '@/features/assessment/authoring/content';
import { type Pool, PoolFields } from '@/features/assessment/authoring/pool-fields';
import { usePoolSize } from '@/features/assessment/authoring/pool-size';
import { Dialog } from '@/shared/ui/dialog';

interface DrawDialogProps {
  readonly courseId: string;
  /** Questions that are named already: they are not drawn besides. */
  readonly asked: readonly string[];
  /** Tags that the questions of the course have. */
  readonly tags: readonly string[];
  /** Skills that they tell about. */
  readonly skills: readonly string[];
  readonly onDraw: (item: Item) => void;
  readonly onClose: () => void;
}

/** Asks how many questions are drawn for each attempt, and from which. */
export function DrawDialog({ courseId, asked, tags, skills, onDraw, onClose }: DrawDialogProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  const [draw, setDraw] = useState<number | string>(5);
  const [points, setPoints] = useState<number | string>(1);
  const [pool, setPool] = useState<Pool>({ tags: [], skills: [], easiest: 1, hardest: 5 });
  const size = usePoolSize(courseId, { ...pool, tags: [...pool.tags], skills: [...pool.skills] }, asked);
  const whole = typeof draw === 'number' && draw >= 1 && typeof points === 'number';
  return (
    <Dialog opened onClose={onClose} title={t('author.drawQuestions')}>
      <Stack>
        <NumberInput
          data-autofocus
          label={t('author.drawCount')}
          min={1}
          max={200}
          allowDecimal={false}
          value={draw}
          onChange={setDraw}
        />
        <PoolFields pool={pool} tags={tags} skills={skills} onChange={setPool} />
        <Text
          role="status"
          size="sm"
          {...(size !== undefined && size < Number(draw) && { c: 'var(--mantine-color-error)' })}
        >
          {size !== undefined && t('author.matching', { count: size })}
        </Text>
        <NumberInput
          label={t('author.drawPoints')}
          min={0}
          max={1000}
          decimalScale={2}
          value={points}
          onChange={setPoints}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shared:cancel')}
          </Button>
          <Button
            disabled={!whole}
            onClick={() => {
              onDraw(itemOf(pool, Number(draw), Number(points)));
              onClose();
            }}
          >
            {t('author.add')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function itemOf({ tags, skills, easiest, hardest }: Pool, draw: number, points: number): Item {
  const narrow = easiest > 1 || hardest < 5;
  return {
    ...{ question: null, draw, points, tags: [...tags] },
    skills: skills.length > 0 ? [...skills] : null,
    easiest: narrow ? easiest : null,
    hardest: narrow ? hardest : null,
  };
}
