const number = /^[-+−]?[\d٠-٩][\d٠-٩.,٫٬ ]*[%٪]?$/;

/** The columns (1-based) that hold numbers and nothing else: they are read digit under digit. */
export function numberColumns(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const columns = new Set<number>();
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let column = 0; column < width; column++) {
    const cells = rows.map((row) => textOf(row[column] ?? '')).filter((text) => text !== '');
    if (cells.length > 0 && cells.every((text) => number.test(text))) columns.add(column + 1);
  }
  return columns;
}

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .trim();
