import { Button, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listGradeChangesOptions } from '@/api/generated/@tanstack/react-query.gen';
import { type Cell, WHOLE } from '@/features/assessment/grades/place';
import { pointsOf } from '@/features/assessment/grades/points';
import type { Entry } from '@/features/assessment/grades/use-entering';
import { useFormats } from '@/shared/i18n/formats';
import { Dialog } from '@/shared/ui/dialog';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface ReplaceDialogProps {
  readonly courseId: string;
  /** As it stood when the dialog opened. */
  readonly cell: Cell;
  readonly typed: string;
  readonly onEnter: (entry: Entry) => void;
  readonly onClose: () => void;
}

/** Puts points in the place of what a learner reached, with a reason; shows what was entered before. */
export function ReplaceDialog({ courseId, cell, typed, onEnter, onClose }: ReplaceDialogProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  const { number, dateTime } = useFormats();
  const [text, setText] = useState(typed || (cell.entered === null ? '' : String(cell.entered)));
  const [reason, setReason] = useState(cell.reason ?? '');
  const column = cell.column === WHOLE ? courseId : cell.column;
  const { data, error } = useQuery(listGradeChangesOptions({ path: { id: courseId, person: cell.person, column } }));
  const points = pointsOf(text);
  const right = points !== null && points <= cell.most;
  const needsReason = cell.kind !== 'BY_HAND';
  const of = (earned: number, possible: number) =>
    t('pointsOf', { earned: number(earned), possible: number(possible) });
  const enter = (next: number | null) => {
    onEnter({ cell, points: next, reason: next === null ? null : reason });
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={t('grades.replacing.title', { column: cell.title, learner: cell.name })}>
      <Stack>
        {cell.computed && (
          <Text>{t('grades.replacing.computed', { computed: of(cell.computed.earned, cell.computed.possible) })}</Text>
        )}
        <TextInput
          data-autofocus
          label={
            cell.column === WHOLE
              ? t('grades.replacing.percent')
              : t('grades.replacing.points', { most: number(cell.most) })
          }
          inputMode="decimal"
          dir="ltr"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={text !== '' && !right && t('grades.wrong', { most: number(cell.most) })}
        />
        <TextInput
          label={t('grades.replacing.reason')}
          description={t('grades.replacing.reasonText')}
          required={needsReason}
          dir="auto"
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemAlert error={error} />
        {data && data.items.length > 0 && (
          <div>
            <Text fw={500}>{t('grades.replacing.earlier')}</Text>
            <List size="sm">
              {data.items.map((change) => (
                <List.Item key={change.at}>
                  {t('grades.replacing.change', {
                    what: change.excused
                      ? t('grades.excused')
                      : change.points == null
                        ? t('grades.nothing')
                        : number(change.points),
                    by: change.by || t('grades.replacing.gone'),
                    when: dateTime(change.at),
                  })}
                  {change.computed &&
                    ` · ${t('grades.replacing.beside', { computed: of(change.computed.earned, change.computed.possible) })}`}
                  {change.reason && (
                    <>
                      {' · '}
                      <bdi>{change.reason}</bdi>
                    </>
                  )}
                </List.Item>
              ))}
            </List>
          </div>
        )}
        <Group justify="flex-end">
          {cell.entered !== null && (
            <Button variant="subtle" onClick={() => enter(null)}>
              {t('grades.replacing.takeBack')}
            </Button>
          )}
          <Button disabled={!right || (needsReason && reason.trim() === '')} onClick={() => enter(points)}>
            {t(needsReason ? 'grades.replace' : 'grades.enter')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
