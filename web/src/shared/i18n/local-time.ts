const minute = 60_000;
const day = 24 * 60 * minute;

/** A moment as a field of date and time shows it, by the clock of a place: 2026-03-01T08:30. Empty for none. */
export function localOf(moment: string | null | undefined, timeZone: string): string {
  const at = moment ? Date.parse(moment) : Number.NaN;
  return Number.isNaN(at) ? '' : new Date(at + offset(at, timeZone)).toISOString().slice(0, 16);
}

/**
 * The moment that such a field means; null while it is empty or half typed. Of an hour that comes twice, when clocks are put back, the
 * first is meant; an hour that is left out, when they are put forward, is told by the clock that was not put forward yet.
 */
export function momentOf(local: string, timeZone: string): string | null {
  const wall = Date.parse(`${local}Z`);
  if (Number.isNaN(wall)) return null;
  const [before, after] = [wall - offset(wall - day, timeZone), wall - offset(wall + day, timeZone)];
  const shows = (at: number) => at + offset(at, timeZone) === wall;
  return new Date(!shows(before) && shows(after) ? after : before).toISOString();
}

/** Whether the clock of a place shows the time of this moment twice, and which of the two it is; null for any other moment. */
export function timeOfTwo(moment: string, timeZone: string): 'first' | 'second' | null {
  const at = Date.parse(moment);
  const [before, now, after] = [at - day, at, at + day].map((when) => offset(when, timeZone)) as [
    number,
    number,
    number,
  ];
  if (before <= after) return null;
  if (now === before) return offset(at + before - after, timeZone) === after ? 'first' : null;
  return offset(at - before + after, timeZone) === before ? 'second' : null;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far the clock of a place is ahead of UTC, in milliseconds. */
function offset(at: number, timeZone: string): number {
  const clock = clocks.get(timeZone) ?? clockOf(timeZone);
  clocks.set(timeZone, clock);
  const part = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const shown = new Date(0);
  shown.setUTCFullYear(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day']);
  shown.setUTCHours(part['hour'] ?? 0, part['minute'], part['second']);
  return shown.getTime() - Math.floor(at / 1000) * 1000;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}
