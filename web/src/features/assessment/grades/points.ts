const eastern = /[\u0660-\u0669]/g;
const zero = 0x0660;

/** What somebody typed as a number of points: digits of both kinds, a point or a comma. Null when it is none. */
export function pointsOf(typed: string): number | null {
  const text = typed
    .trim()
    .replace(eastern, (digit) => String(digit.charCodeAt(0) - zero))
    .replace(/[,\u066B\u060C]/, '.');
  return /^\d{1,7}(\.\d{1,2})?$/.test(text) ? Number(text) : null;
}

/** Whether a key begins a number. */
export function beginsNumber(key: string): boolean {
  return /^[0-9\u0660-\u0669]$/.test(key);
}
