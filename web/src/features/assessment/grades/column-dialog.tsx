import { Button, Group, Stack, Switch, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getGradebookQueryKey } from '@/api/generated/@tanstack/react-query.gen';
import { addGradeColumn, changeGradeColumn, removeGradeColumn } from '@/api/generated/sdk.gen';
import type { GradeColumn } from '@/api/generated/types.gen';
import { NumberField } from '@/features/assessment/bank/editor/number-field';
import { Dialog } from '@/shared/ui/dialog';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface ColumnDialogProps {
  readonly courseId: string;
  readonly revision: number;
  /** Null for a new one. */
  readonly column: GradeColumn | null;
  readonly onClose: () => void;
}

/** A column that is filled by hand: its name, its points, and whether learners see it. */
export function ColumnDialog({ courseId, revision, column, onClose }: ColumnDialogProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  const queries = useQueryClient();
  const [title, setTitle] = useState(column?.title ?? '');
  const [possible, setPossible] = useState(column?.possible ?? 10);
  const [released, setReleased] = useState(column?.released ?? false);
  const done = async (message: string) => {
    await queries.invalidateQueries({ queryKey: getGradebookQueryKey({ path: { id: courseId } }) });
    notifyDone(message);
    onClose();
  };
  const keep = useMutation({
    mutationFn: () => {
      const body = { revision, title, possible, released };
      return column
        ? changeGradeColumn({ path: { id: courseId, column: column.id }, body })
        : addGradeColumn({ path: { id: courseId }, body });
    },
    onSuccess: () => done(t('grades.column.kept')),
  });
  const remove = useMutation({
    mutationFn: (id: string) => removeGradeColumn({ path: { id: courseId, column: id }, query: { revision } }),
    onSuccess: () => done(t('grades.column.removed')),
  });
  return (
    <Dialog opened onClose={onClose} title={t(column ? 'grades.column.changeTitle' : 'grades.column.addTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep.mutate();
        }}
      >
        <Stack>
          <TextInput
            data-autofocus
            label={t('grades.column.title')}
            dir="auto"
            maxLength={100}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <NumberField
            label={t('grades.column.possible')}
            min={0.01}
            max={10_000}
            decimalScale={2}
            clampBehavior="strict"
            value={possible}
            onChange={setPossible}
          />
          <Switch
            label={t('grades.column.released')}
            description={t('grades.column.releasedText')}
            checked={released}
            onChange={(event) => setReleased(event.currentTarget.checked)}
          />
          <ProblemAlert error={keep.error ?? remove.error} />
          <Group justify="flex-end">
            {column && (
              <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => remove.mutate(column.id)}>
                {t('grades.column.remove')}
              </Button>
            )}
            <Button type="submit" loading={keep.isPending} disabled={title.trim() === ''}>
              {t('grades.column.keep')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
