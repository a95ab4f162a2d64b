/** When somebody takes a course. Without a beginning it begins now, without an end it does not end. */
export interface Period {
  readonly validFrom: string | null;
  /** The first moment at which it is over. */
  readonly validUntil: string | null;
}

/** A period as two days of the calendar, the last one included; empty where there is none. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

export const noDays: Days = { first: '', last: '' };

/** From the beginning of the first day to the end of the last, where the reader is. */
export function periodOf({ first, last }: Days): Period {
  return { validFrom: midnight(first, 0), validUntil: midnight(last, 1) };
}

export function daysOf({ validFrom, validUntil }: Period): Days {
  return {
    first: validFrom === null ? '' : day(new Date(validFrom)),
    last: validUntil === null ? '' : day(new Date(new Date(validUntil).getTime() - 1)),
  };
}

export function isReversed({ first, last }: Days): boolean {
  return last !== '' && last < (first === '' ? day(new Date()) : first);
}

function midnight(date: string, daysLater: number): string | null {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  if (year === undefined || month === undefined || dayOfMonth === undefined) return null;
  return new Date(year, month - 1, dayOfMonth + daysLater).toISOString();
}

function day(when: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
}
