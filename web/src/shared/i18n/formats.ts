import { type Language, type Numerals, preferences, usePreferences } from '@/shared/lib/preferences';

type When = string | number | Date;

export interface Formats {
  /** 1,284 */
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** 0.82 -> 82% */
  percent(share: number): string;
  /** 22 November 2026 */
  date(when: When): string;
  /** A calendar day such as 2026-11-22, whatever the time zone: Sunday, 22 November 2026 */
  day(date: string): string;
  /** The same in short: Sun */
  weekday(date: string): string;
  /** The month a calendar day lies in: Nov 2026 */
  month(date: string): string;
  /** The same without the year: Nov */
  monthName(date: string): string;
  /** An hour of the day, 0 to 23: 6 PM */
  hour(hour: number): string;
  /** 10:30 AM */
  time(when: When): string;
  /** 22 Nov 2026, 10:30 AM */
  dateTime(when: When): string;
  /** 22 Nov 2026, 10:30:05 AM */
  exact(when: When): string;
  /** in 5 minutes, yesterday, 3 weeks ago */
  relative(when: When, now?: When): string;
  /** 12 min; 1 hr 5 min */
  minutes(minutes: number): string;
  /** 6 sec; 2 min 5 sec */
  seconds(seconds: number): string;
  /** a, b and c */
  list(parts: readonly string[]): string;
  /** Parts of which one is enough: “a, b, or c”. */
  either(parts: readonly string[]): string;
}

/** Numbers and dates in the reader's language and numerals, by the clock of the reader's place; changes when any of these does. */
export function useFormats(): Formats {
  return formats(usePreferences());
}

const known = new Map<string, Formats>();

export function formats({ language, numerals, timeZone } = preferences()): Formats {
  const locale = localeOf(language, numerals);
  const key = `${locale} ${timeZone}`;
  const found = known.get(key);
  if (found) return found;
  const made = formatsOf(locale, timeZone);
  known.set(key, made);
  return made;
}

function localeOf(language: Language, numerals: Numerals): string {
  return `${language}-u-ca-gregory-nu-${language === 'ar' ? numerals : 'latn'}`;
}

function formatsOf(locale: string, timeZone: string): Formats {
  const plain = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const monthName = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const hour = new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  const unit = (name: 'hour' | 'minute' | 'second') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' });
  const [hours, minutes, seconds] = [unit('hour'), unit('minute'), unit('second')];
  return {
    number: (value, options) => (options ? new Intl.NumberFormat(locale, options) : plain).format(value),
    percent: (share) => percent.format(share),
    date: (when) => date.format(new Date(when)),
    day: (date) => day.format(new Date(date)),
    weekday: (date) => weekday.format(new Date(date)),
    month: (date) => month.format(new Date(date)),
    monthName: (date) => monthName.format(new Date(date)),
    hour: (at) => tied(hour.format(new Date(Date.UTC(2024, 0, 1, at)))),
    time: (when) => tied(time.format(new Date(when))),
    dateTime: (when) => tied(dateTime.format(new Date(when))),
    exact: (when) => tied(exact.format(new Date(when))),
    relative: (when, now = Date.now()) => {
      const [amount, step] = distance((new Date(when).getTime() - new Date(now).getTime()) / 1000);
      return relative.format(amount, step);
    },
    minutes: (total) => {
      const [whole, rest] = [Math.floor(total / 60), Math.round(total % 60)];
      if (whole === 0) return minutes.format(rest);
      return rest === 0 ? hours.format(whole) : `${hours.format(whole)} ${minutes.format(rest)}`;
    },
    seconds: (total) => {
      const [whole, rest] = [Math.floor(Math.round(total) / 60), Math.round(total) % 60];
      if (whole === 0) return seconds.format(rest);
      return rest === 0 ? minutes.format(whole) : `${minutes.format(whole)} ${seconds.format(rest)}`;
    },
    list: (parts) => list.format(parts),
    either: (parts) => either.format(parts),
  };
}

/** The half of the day stays in the line of its hour; English is written so already. */
const tied = (text: string) => text.replace(/ (?=[صم]$)/, '\u00a0');

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['second', 60],
  ['minute', 60],
  ['hour', 24],
  ['day', 7],
  ['week', 4.345],
  ['month', 12],
];

/** The time between two moments in its largest unit: what rounds to 60 seconds is a minute. */
function distance(seconds: number): [number, Intl.RelativeTimeFormatUnit] {
  let amount = seconds;
  for (const [unit, size] of steps) {
    if (Math.abs(Math.round(amount)) < size) return [Math.round(amount), unit];
    amount /= size;
  }
  return [Math.round(amount), 'year'];
}
