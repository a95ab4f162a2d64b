import type { Rating } from '@/features/cards/review/session';

const ratings: readonly Rating[] = ['AGAIN', 'HARD', 'GOOD', 'EASY'];
/** 1 to 4 as keyboards write them: Latin, Arabic, Persian. */
const digits = ['1234', '١٢٣٤', '۱۲۳۴'];

/** What a pressed key says about a card; undefined for any other key, and while something is being typed. */
export function ratingOf({ key, code, target }: Pick<KeyboardEvent, 'key' | 'code' | 'target'>): Rating | undefined {
  if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return undefined;
  const written = digits.map((row) => (key === '' ? -1 : row.indexOf(key))).find((at) => at >= 0);
  return ratings[written ?? Number(/^Digit([1-4])$/.exec(code)?.[1]) - 1];
}
