import { localOf, momentOf } from '@/shared/i18n/local-time';

const dayLength = 24 * 60 * 60_000;

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

/** From the beginning of the first day to the end of the last, by the clock of a place. */
export function periodOf({ first, last }: Days, timeZone: string): Period {
  return { validFrom: midnight(first, timeZone), validUntil: midnight(dayAfter(last), timeZone) };
}

export function daysOf({ validFrom, validUntil }: Period, timeZone: string): Days {
  return {
    first: validFrom === null ? '' : day(Date.parse(validFrom), timeZone),
    last: validUntil === null ? '' : day(Date.parse(validUntil) - 1, timeZone),
  };
}

export function isReversed({ first, last }: Days, timeZone: string): boolean {
  return last !== '' && last < (first === '' ? day(Date.now(), timeZone) : first);
}

function midnight(date: string, timeZone: string): string | null {
  return momentOf(`${date}T00:00`, timeZone);
}

function dayAfter(date: string): string {
  const noon = Date.parse(`${date}T12:00Z`);
  return Number.isNaN(noon) ? '' : day(noon + dayLength, 'UTC');
}

function day(at: number, timeZone: string): string {
  return localOf(new Date(at).toISOString(), timeZone).slice(0, 10);
}
