import { Button, Group, Modal, NumberInput, Stack, TagsInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '@/features/assessment/authoring/content';

interface DrawDialogProps {
  /** Tags that the questions of the course have. */
  readonly tags: readonly string[];
  readonly onDraw: (item: Item) => void;
  readonly onClose: () => void;
}

/** Asks how many questions are drawn for each attempt, and from which. */
export function DrawDialog({ tags, onDraw, onClose }: DrawDialogProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  const [draw, setDraw] = useState<number | string>(5);
  const [points, setPoints] = useState<number | string>(1);
  const [wanted, setWanted] = useState<string[]>([]);
  const whole = typeof draw === 'number' && draw >= 1 && typeof points === 'number';
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('author.drawQuestions')}
      closeButtonProps={{ 'aria-label': t('shared:close') }}
    >
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
        <TagsInput
          label={t('author.drawTags')}
          description={t('author.drawTagsHelp')}
          data={[...tags]}
          value={wanted}
          onChange={setWanted}
        />
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
              onDraw({ question: null, draw: Number(draw), tags: wanted, points: Number(points) });
              onClose();
            }}
          >
            {t('author.add')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
