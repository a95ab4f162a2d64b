import type { GradeCellAnswer, GradeColumn, GradePoints, GradeRow } from '@/api/generated/types.gen';

/** The column of the grade as a whole, which the server knows by the id of the course. */
export const WHOLE = 'whole';

/** One cell of a gradebook, in one shape for columns and for the grade as a whole. */
export interface Cell {
  readonly person: string;
  readonly name: string;
  readonly column: string;
  readonly title: string;
  readonly kind: GradeColumn['kind'] | typeof WHOLE;
  readonly most: number;
  /** What stands there; null for nothing. */
  readonly points: number | null;
  readonly computed: GradePoints | null;
  readonly entered: number | null;
  readonly reason: string | null;
  readonly excused: boolean;
  readonly awaiting: boolean;
  readonly revision: number;
  readonly verdict: GradeCellAnswer['verdict'] | null;
}

export function cellOf(row: GradeRow, column: GradeColumn): Cell | null {
  const found = row.cells.find((cell) => cell.column === column.id);
  if (!found) return null;
  const computed = found.computed ?? null;
  const entered = found.entered ?? null;
  return {
    person: row.person,
    name: row.name,
    column: column.id,
    title: column.title,
    kind: column.kind,
    most: column.possible,
    points: entered ?? (computed && share(computed, column.possible)),
    computed,
    entered,
    reason: found.reason ?? null,
    excused: found.excused,
    awaiting: found.awaiting,
    revision: found.revision,
    verdict: found.verdict,
  };
}

export function wholeOf(row: GradeRow, title: string): Cell {
  const { computed, entered, reason, revision, percent } = row.whole;
  return {
    person: row.person,
    name: row.name,
    column: WHOLE,
    title,
    kind: WHOLE,
    most: 100,
    points: percent ?? null,
    computed: computed == null ? null : { earned: computed, possible: 100 },
    entered: entered ?? null,
    reason: reason ?? null,
    excused: false,
    awaiting: false,
    revision,
    verdict: null,
  };
}

/** An attempt may have had other points than its column; to be looked at, not to be reckoned with. */
function share({ earned, possible }: GradePoints, of: number): number {
  return possible === 0 ? 0 : Math.round((earned / possible) * of * 100) / 100;
}
