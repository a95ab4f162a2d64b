const figures = /[٠-٩۰-۹]/g;
const form = /^(?:(\d+):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,3}))?$/;

/** A moment as it is typed, in milliseconds: 1:02:03.5, 2:03 or 12.5; null when it is none. Figures of either script are read. */
export function momentOf(text: string): number | null {
  const plain = text
    .trim()
    .replace('٫', '.')
    .replace(figures, (figure) => String((figure.codePointAt(0) ?? 0) & 0xf));
  if (/^\d+(?:[.,]\d{1,3})?$/.test(plain)) return Math.round(Number(plain.replace(',', '.')) * 1000);
  const found = form.exec(plain);
  if (!found) return null;
  const [, hours = '0', minutes = '', seconds = '', rest = ''] = found;
  if (Number(seconds) > 59) return null;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(rest.padEnd(3, '0'));
}

/** A moment as it is shown for typing: 2:03.500, and hours before that where there are any. */
export function typed(milliseconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = `${two(seconds % 60)}.${String(milliseconds % 1000).padStart(3, '0')}`;
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
