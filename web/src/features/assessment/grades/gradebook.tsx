import { Select, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradebookAnswer, GradeColumn } from '@/api/generated/types.gen';
import { CellBar } from '@/features/assessment/grades/cell-bar';
import { ExplainDialog } from '@/features/assessment/grades/explain-dialog';
import { GradeTable } from '@/features/assessment/grades/grade-table';
import { type Cell, cellOf, WHOLE, wholeOf } from '@/features/assessment/grades/place';
import { ReplaceDialog } from '@/features/assessment/grades/replace-dialog';
import { useEntering } from '@/features/assessment/grades/use-entering';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface GradebookProps {
  readonly courseId: string;
  readonly book: GradebookAnswer;
  /** A column kept by hand is to be changed. */
  readonly onColumn: (column: GradeColumn) => void;
}

interface Replacing {
  readonly cell: Cell;
  readonly typed: string;
}

/** The table of learners and columns, what is known of the chosen cell, and the dialogs around it. */
export function Gradebook({ courseId, book, onColumn }: GradebookProps) {
  const { t } = useTranslation('assessment');
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const [shown, setShown] = useState<string>(book.columns[0]?.id ?? WHOLE);
  const [chosen, setChosen] = useState<{ readonly person: string; readonly column: string } | null>(null);
  const [replacing, setReplacing] = useState<Replacing | null>(null);
  const [explained, setExplained] = useState<string | null>(null);
  const entering = useEntering(courseId);
  const columns = [...book.columns.map(({ id }) => id), WHOLE];
  const row = book.items.find(({ person }) => person === chosen?.person);
  const column = book.columns.find(({ id }) => id === chosen?.column);
  const cell = row && (column ? cellOf(row, column) : chosen?.column === WHOLE && wholeOf(row, t('grades.whole')));
  return (
    <Stack gap="sm">
      {!wide && (
        <Select
          label={t('grades.shown')}
          allowDeselect={false}
          value={shown}
          onChange={(next) => setShown(next ?? WHOLE)}
          data={[
            ...book.columns.map(({ id, title }) => ({ value: id, label: title })),
            { value: WHOLE, label: t('grades.whole') },
          ]}
        />
      )}
      <ProblemAlert error={entering.failure} />
      <GradeTable
        book={book}
        columns={wide ? columns : columns.filter((id) => id === shown)}
        chosen={chosen}
        byTouch={!wide}
        onChoose={setChosen}
        entering={entering}
        onReplace={(at, typed) => setReplacing({ cell: at, typed })}
        onColumn={onColumn}
      />
      <CellBar
        cell={cell || null}
        editable={book.editable}
        entering={entering}
        onReplace={(at) => setReplacing({ cell: at, typed: '' })}
        onExplain={setExplained}
      />
      {replacing && (
        <ReplaceDialog
          courseId={courseId}
          cell={replacing.cell}
          typed={replacing.typed}
          onEnter={entering.enter}
          onClose={() => setReplacing(null)}
        />
      )}
      {explained && <ExplainDialog courseId={courseId} person={explained} onClose={() => setExplained(null)} />}
    </Stack>
  );
}
