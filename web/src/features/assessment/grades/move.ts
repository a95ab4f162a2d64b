/** A cell of the gradebook, counted from its first learner and its first column. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Where a key leads from a cell, as in a spreadsheet; null for keys that lead nowhere. */
export function move(from: Position, key: string, size: Size, rightToLeft: boolean): Position | null {
  const inline = rightToLeft ? -1 : 1;
  const steps: Readonly<Record<string, Position>> = {
    ArrowUp: { row: from.row - 1, column: from.column },
    ArrowDown: { row: from.row + 1, column: from.column },
    ArrowLeft: { row: from.row, column: from.column - inline },
    ArrowRight: { row: from.row, column: from.column + inline },
    Home: { row: from.row, column: 0 },
    End: { row: from.row, column: size.columns - 1 },
    PageUp: { row: from.row - 10, column: from.column },
    PageDown: { row: from.row + 10, column: from.column },
  };
  const to = steps[key];
  return to === undefined ? null : { row: within(to.row, size.rows), column: within(to.column, size.columns) };
}

function within(place: number, many: number): number {
  return Math.max(0, Math.min(many - 1, place));
}
