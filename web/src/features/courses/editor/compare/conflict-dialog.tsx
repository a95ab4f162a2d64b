import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '@/features/courses/editor/compare/compare.module.css';
import { type Choice, type Hunk, hunks, merged } from '@/features/courses/editor/compare/merge';
import type { DraftText } from '@/features/courses/editor/draft/draft-api';
import { Dialog } from '@/shared/ui/dialog';

interface ConflictDialogProps {
  readonly mine: DraftText;
  readonly theirs: DraftText;
  readonly onResolve: (text: DraftText) => void;
}

/** Two people wrote at once: shows where they differ, and lets this one choose, difference by difference. Nothing is lost before. */
export function ConflictDialog({ mine, theirs, onResolve }: ConflictDialogProps) {
  const { t } = useTranslation('courses');
  const parts = useMemo(() => hunks(mine.markdown, theirs.markdown), [mine.markdown, theirs.markdown]);
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const choose = (at: number, choice: Choice) => {
    const changed = Array.from({ length: Math.max(choices.length, at + 1) }, (_, place) => choices[place] ?? 'mine');
    changed[at] = choice;
    setChoices(changed);
  };
  const all = (choice: Choice) => parts.filter(({ same }) => !same).map(() => choice);
  return (
    <Dialog
      opened
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      size="60rem"
      title={t('editor.conflict.title')}
    >
      <Stack>
        <Text>{t('editor.conflict.text')}</Text>
        <Group gap="sm">
          <Button variant="default" size="compact-md" onClick={() => setChoices(all('mine'))}>
            {t('editor.conflict.allMine')}
          </Button>
          <Button variant="default" size="compact-md" onClick={() => setChoices(all('theirs'))}>
            {t('editor.conflict.allTheirs')}
          </Button>
        </Group>
        {parts.map((part, at) =>
          part.same ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no other name than their place
            <p key={at} className={classes['same']}>
              {t('editor.conflict.same', { count: part.pieces.length })}
            </p>
          ) : (
            <Difference
              // biome-ignore lint/suspicious/noArrayIndexKey: differences have no other name than their place
              key={at}
              hunk={part}
              choice={choices[numberOf(parts, at)] ?? 'mine'}
              onChoose={(choice) => choose(numberOf(parts, at), choice)}
            />
          ),
        )}
        <Group justify="flex-end">
          <Button onClick={() => onResolve({ ...mine, title: mine.title, markdown: merged(parts, choices) })}>
            {t('editor.conflict.keep')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** How many differences stand before a place. */
function numberOf(parts: readonly Hunk[], at: number): number {
  return parts.slice(0, at).filter(({ same }) => !same).length;
}

interface DifferenceProps {
  readonly hunk: Extract<Hunk, { same: false }>;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

function Difference({ hunk, choice, onChoose }: DifferenceProps) {
  const { t } = useTranslation('courses');
  return (
    <div>
      <div className={classes['row']}>
        <div>
          <strong>{t('editor.conflict.mine')}</strong>
          <pre className={classes['piece']} dir="auto">
            {hunk.mine.join('\n\n') || t('editor.conflict.nothing')}
          </pre>
        </div>
        <div>
          <strong>{t('editor.conflict.theirs')}</strong>
          <pre className={classes['piece']} dir="auto">
            {hunk.theirs.join('\n\n') || t('editor.conflict.nothing')}
          </pre>
        </div>
      </div>
      <SegmentedControl
        mt="xs"
        value={choice}
        onChange={onChoose}
        data={(['mine', 'theirs', 'both'] as const).map((value) => ({
          value,
          label: t(`editor.conflict.choices.${value}`),
        }))}
      />
    </div>
  );
}
