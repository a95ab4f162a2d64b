import { ActionIcon, useDirection } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GradebookAnswer, GradeColumn } from '@/api/generated/types.gen';
import { GradeCell } from '@/features/assessment/grades/grade-cell';
import classes from '@/features/assessment/grades/grades.module.css';
import { move, type Position } from '@/features/assessment/grades/move';
import { type Cell, cellOf, WHOLE, wholeOf } from '@/features/assessment/grades/place';
import { beginsNumber } from '@/features/assessment/grades/points';
import type { useEntering } from '@/features/assessment/grades/use-entering';
import { useFormats } from '@/shared/i18n/formats';

interface Chosen {
  readonly person: string;
  readonly column: string;
}

interface GradeTableProps {
  readonly book: GradebookAnswer;
  /** Those to show, by id. */
  readonly columns: readonly string[];
  readonly chosen: Chosen | null;
  /** Whether a tap begins to write where points are entered by hand. */
  readonly byTouch: boolean;
  readonly onChoose: (chosen: Chosen) => void;
  readonly entering: ReturnType<typeof useEntering>;
  /** A result is to be replaced, which takes a reason; `typed` is what was typed already. */
  readonly onReplace: (cell: Cell, typed: string) => void;
  readonly onColumn: (column: GradeColumn) => void;
}

/** Learners and columns, to be walked through and filled with the keyboard as in a spreadsheet. */
export function GradeTable({
  book,
  columns,
  chosen,
  byTouch,
  onChoose,
  entering,
  onReplace,
  onColumn,
}: GradeTableProps) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  const { dir } = useDirection();
  const table = useRef<HTMLTableElement>(null);
  /** The cell as it stood when writing in it began: what others enter meanwhile is found out by its revision. */
  const [editing, setEditing] = useState<{ readonly cell: Cell; readonly typed: string } | null>(null);
  const known = (id: string) => book.columns.find((column) => column.id === id);
  const cellAt = ({ row, column }: Position): Cell | null => {
    const [learner, id] = [book.items[row], columns[column]];
    if (!learner || id === undefined) return null;
    const found = known(id);
    return found ? cellOf(learner, found) : wholeOf(learner, t('grades.whole'));
  };
  const place: Position = {
    row: Math.max(
      0,
      book.items.findIndex(({ person }) => person === chosen?.person),
    ),
    column: Math.max(0, columns.indexOf(chosen?.column ?? '')),
  };
  const go = (to: Position) => {
    const cell = cellAt(to);
    if (!cell) return;
    onChoose(cell);
    table.current?.querySelector<HTMLElement>(`[data-place="${to.row}-${to.column}"]`)?.focus();
  };
  const begin = (cell: Cell, typed: string) => {
    if (!book.editable) return;
    if (cell.kind === 'BY_HAND') setEditing({ cell, typed });
    else onReplace(cell, typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = cellAt(place);
    if (editing || !cell || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof HTMLElement) || event.target.dataset['place'] === undefined) return;
    const to = move(place, event.key, { rows: book.items.length, columns: columns.length }, dir === 'rtl');
    if (to) go(to);
    else if (event.key === 'Enter' || event.key === 'F2') begin(cell, writtenIn(cell));
    else if (beginsNumber(event.key)) begin(cell, event.key);
    else if ((event.key === 'Delete' || event.key === 'Backspace') && cell.kind === 'BY_HAND' && book.editable) {
      entering.enter({ cell, points: null });
    } else return;
    event.preventDefault();
  };
  return (
    <div className={classes['scroll']}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table to be written in is a grid */}
      <table role="grid" ref={table} className={classes['table']} aria-label={t('grades.title')} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{t('grades.learner')}</th>
            {columns.map((id) => {
              const column = known(id);
              return (
                <th key={id} scope="col">
                  <span className={classes['head']}>
                    <bdi>{column?.title ?? t('grades.whole')}</bdi>
                    {column?.kind === 'BY_HAND' && book.editable && (
                      <ActionIcon
                        variant="subtle"
                        size="sm"
                        aria-label={t('grades.column.change', { title: column.title })}
                        onClick={() => onColumn(column)}
                      >
                        <IconPencil size={16} />
                      </ActionIcon>
                    )}
                  </span>
                  <small>
                    {column ? t('grades.ofPoints', { points: number(column.possible) }) : '%'}
                    {column && !column.released && ` · ${t('grades.notShown')}`}
                  </small>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {book.items.map((row, at) => (
            <tr key={row.person}>
              <th scope="row">
                <bdi>{row.name}</bdi>
                {row.ended && <small>{t('grades.ended')}</small>}
                {row.whole.rule !== book.applied.number && (
                  <small>{t('grades.version', { number: number(row.whole.rule) })}</small>
                )}
              </th>
              {columns.map((id, column) => {
                const cell = cellAt({ row: at, column });
                const here = cell && editing?.cell.person === cell.person && editing.cell.column === cell.column;
                return (
                  cell && (
                    <GradeCell
                      key={id}
                      cell={cell}
                      letter={id === WHOLE ? (row.whole.letter ?? null) : null}
                      place={`${at}-${column}`}
                      reachable={place.row === at && place.column === column}
                      chosen={chosen?.person === cell.person && chosen.column === cell.column}
                      sending={entering.sending?.cell.person === cell.person && entering.sending.cell.column === id}
                      editing={here ? editing.typed : null}
                      onChoose={() => onChoose(cell)}
                      onTap={() => byTouch && cell.kind === 'BY_HAND' && begin(cell, writtenIn(cell))}
                      onBegin={() => begin(cell, writtenIn(cell))}
                      onDone={(points, next) => {
                        if (editing && points !== undefined) entering.enter({ cell: editing.cell, points });
                        setEditing(null);
                        const step = next === 'down' ? { row: at + 1, column } : { row: at, column: column + 1 };
                        go(next === 'stay' || !cellAt(step) ? { row: at, column } : step);
                      }}
                    />
                  )
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function writtenIn({ entered }: Cell): string {
  return entered === null ? '' : String(entered);
}
