/** A moment as a field for date and time shows it, by the reader's clock: 2026-03-01T08:30. Empty for none. */
export function textOf(moment: string | null | undefined): string {
  if (!moment) return '';
  const date = new Date(moment);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** The moment that such a field means; null while it is empty or half typed. */
export function momentOf(text: string): string | null {
  const date = new Date(text);
  return text === '' || Number.isNaN(date.getTime()) ? null : date.toISOString();
}
