/** Words of a stretch of a video while they are edited. Moments are milliseconds. */
export interface Line {
  /** Names it on this page. */
  readonly key: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export type Lines = readonly Line[];

/** What should be looked at before others read it; the first two cannot be kept. */
export type Flaw = 'empty' | 'backwards' | 'overlap' | 'beyond';

/** What a new line takes, where there is room. */
const usual = 2000;
const least = 300;

export function replaced(lines: Lines, key: number, part: Partial<Omit<Line, 'key'>>): Lines {
  return lines.map((line) => (line.key === key ? { ...line, ...part } : line));
}

/** Cuts a line in two; each gets its share of the time. @param at a place in its text */
export function split(lines: Lines, key: number, at: number): Lines {
  return lines.flatMap((line) => {
    if (line.key !== key) return [line];
    const place = at > 0 && at < line.text.length ? at : middleOf(line.text);
    const [first, second] = [line.text.slice(0, place).trim(), line.text.slice(place).trim()];
    if (place <= 0 || first === '' || second === '') return [line];
    const moment = Math.round(line.from + ((line.to - line.from) * first.length) / (first.length + second.length));
    return [
      { ...line, to: moment, text: first },
      { key: nextKey(lines), from: moment, to: line.to, text: second },
    ];
  });
}

/** Makes one of a line and the one after it. */
export function merged(lines: Lines, key: number): Lines {
  const at = lines.findIndex((line) => line.key === key);
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next) return lines;
  const whole = { ...line, to: Math.max(line.to, next.to), text: `${line.text} ${next.text}`.trim() };
  return [...lines.slice(0, at), whole, ...lines.slice(at + 2)];
}

/** Puts an empty line behind another, or first; it takes the time that is free there. */
export function added(lines: Lines, after: number | null): Lines {
  const at = lines.findIndex((line) => line.key === after) + 1;
  const from = lines[at - 1]?.to ?? 0;
  const free = (lines[at]?.from ?? Number.POSITIVE_INFINITY) - from;
  const to = from + (free < least ? usual : Math.min(usual, free));
  return [...lines.slice(0, at), { key: nextKey(lines), from, to, text: '' }, ...lines.slice(at)];
}

export function without(lines: Lines, key: number): Lines {
  return lines.filter((line) => line.key !== key);
}

/** In the order of their moments. */
export function inOrder(lines: Lines): Lines {
  return lines.every((line, at) => at === 0 || (lines[at - 1]?.from ?? 0) <= line.from)
    ? lines
    : lines.toSorted((one, other) => one.from - other.from);
}

/** As chapters are: each goes on until the next begins. */
export function chained(lines: Lines, length: number): Lines {
  const sorted = inOrder(lines);
  return sorted.map((line, at) => {
    const to = sorted[at + 1]?.from ?? Math.max(length, line.from + 1000);
    return line.to === to ? line : { ...line, to };
  });
}

/** What is wrong with a line. @param next the one after it @param length of the video */
export function flawOf(line: Line, next: Line | undefined, length: number): Flaw | null {
  if (line.text.trim() === '') return 'empty';
  if (line.to <= line.from) return 'backwards';
  if (line.from >= length) return 'beyond';
  return next && line.to > next.from ? 'overlap' : null;
}

/** Whether it would be lost if it were kept. */
export function isHard(flaw: Flaw | null): boolean {
  return flaw === 'empty' || flaw === 'backwards';
}

export function lineAt(lines: Lines, milliseconds: number): Line | null {
  return lines.findLast(({ from, to }) => from <= milliseconds && milliseconds < to) ?? null;
}

function nextKey(lines: Lines): number {
  return Math.max(0, ...lines.map(({ key }) => key)) + 1;
}

function middleOf(text: string): number {
  const half = Math.floor(text.length / 2);
  const [before, after] = [text.lastIndexOf(' ', half), text.indexOf(' ', half)];
  if (before < 0) return after;
  return after < 0 || half - before <= after - half ? before : after;
}
