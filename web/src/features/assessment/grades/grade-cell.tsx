import { useTranslation } from 'react-i18next';
import { CellInput } from '@/features/assessment/grades/cell-input';
import type { Cell } from '@/features/assessment/grades/place';
import { useFormats } from '@/shared/i18n/formats';

interface GradeCellProps {
  readonly cell: Cell;
  readonly letter: string | null;
  readonly place: string;
  /** Whether the tab key leads here. */
  readonly reachable: boolean;
  readonly chosen: boolean;
  readonly sending: boolean;
  /** What is written in it; null while nobody writes. */
  readonly editing: string | null;
  readonly onChoose: () => void;
  readonly onTap: () => void;
  readonly onBegin: () => void;
  /** @param points undefined when nothing is to change */
  readonly onDone: (points: number | null | undefined, next: 'down' | 'on' | 'stay') => void;
}

/** One cell: what stands in it, or a field while somebody writes. */
export function GradeCell({
  cell,
  letter,
  place,
  reachable,
  chosen,
  sending,
  editing,
  onChoose,
  onTap,
  onBegin,
  onDone,
}: GradeCellProps) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  const words = [
    cell.excused && t('grades.excusedShort'),
    !cell.excused && cell.points !== null && number(cell.points),
    !cell.excused && cell.points === null && cell.awaiting && t('grades.awaiting'),
    letter,
  ].filter((word) => typeof word === 'string');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the table's
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it is a cell of a grid
      role="gridcell"
      data-place={place}
      data-replaced={(cell.kind !== 'BY_HAND' && cell.entered !== null) || undefined}
      data-quiet={cell.excused || cell.verdict === 'DROPPED' || cell.verdict === 'OUTSIDE' || undefined}
      data-sending={sending || undefined}
      aria-selected={chosen}
      tabIndex={reachable ? 0 : -1}
      onFocus={onChoose}
      onClick={(event) => {
        if (editing !== null) return;
        event.currentTarget.focus();
        onTap();
      }}
      onDoubleClick={onBegin}
    >
      {editing === null ? words.join(' · ') : <CellInput cell={cell} typed={editing} onDone={onDone} />}
    </td>
  );
}
