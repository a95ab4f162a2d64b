import { expect, it } from 'vitest';
import { cuesOf } from '@/features/video/captions/cues';
import { spread, timed } from '@/features/video/editing/from-text';
import {
  added,
  chained,
  flawOf,
  inOrder,
  type Line,
  type Lines,
  merged,
  split,
  without,
} from '@/features/video/editing/lines';
import { momentOf, typed } from '@/features/video/editing/moments';
import { linesOf, vttOf } from '@/features/video/editing/vtt';

const lines: Lines = [
  { key: 1, from: 0, to: 4000, text: 'Welcome to the store' },
  { key: 2, from: 5000, to: 9000, text: 'Goods arrive here' },
];

it('cuts a line where the writer stands, and its time by what is said', () => {
  expect(split(lines, 1, 7).slice(0, 2)).toEqual([
    { key: 1, from: 0, to: 1474, text: 'Welcome' },
    { key: 3, from: 1474, to: 4000, text: 'to the store' },
  ]);
  expect(split(lines, 1, 0)[0]?.text).toBe('Welcome to');
  expect(split([{ key: 1, from: 0, to: 1000, text: 'Welcome' }], 1, 0)).toHaveLength(1);
});

it('puts two together, and leaves the last alone', () => {
  expect(merged(lines, 1)).toEqual([{ key: 1, from: 0, to: 9000, text: 'Welcome to the store Goods arrive here' }]);
  expect(merged(lines, 2)).toBe(lines);
});

it('adds a line into the time that is free', () => {
  expect(added(lines, 1)[1]).toEqual({ key: 3, from: 4000, to: 5000, text: '' });
  expect(added(lines, 2)[2]).toEqual({ key: 3, from: 9000, to: 11000, text: '' });
  expect(added([], null)).toEqual([{ key: 1, from: 0, to: 2000, text: '' }]);
});

it('says what others would stumble over', () => {
  const [first, second] = lines as [Line, Line];
  expect(flawOf(first, second, 10_000)).toBeNull();
  expect(flawOf({ ...first, text: ' ' }, second, 10_000)).toBe('empty');
  expect(flawOf({ ...first, to: 0 }, second, 10_000)).toBe('backwards');
  expect(flawOf({ ...first, to: 6000 }, second, 10_000)).toBe('overlap');
  expect(flawOf(second, undefined, 5000)).toBe('beyond');
});

it('keeps the order of moments, and lets chapters touch', () => {
  const late = [{ key: 1, from: 7000, to: 8000, text: 'late' }, ...without(lines, 1)];
  expect(inOrder(late).map(({ key }) => key)).toEqual([2, 1]);
  expect(inOrder(lines)).toBe(lines);
  expect(chained(lines, 12_000).map(({ to }) => to)).toEqual([5000, 12_000]);
});

it('reads moments as people type them', () => {
  expect(['1:02:03.5', '2:03', '12.5', '١:٠٢', 'soon', '1:75'].map(momentOf)).toEqual([
    3_723_500,
    123_000,
    12_500,
    62_000,
    null,
    null,
  ]);
  expect([3_723_500, 62_007].map(typed)).toEqual(['1:02:03.500', '1:02.007']);
});

it('writes what it reads', () => {
  const odd: Lines = [{ key: 1, from: 500, to: 3_600_250, text: 'a < b & c\n\nd' }];
  expect(linesOf(cuesOf(vttOf(odd)))).toEqual([{ ...odd[0], text: 'a < b & c\nd' }]);
});

it('spreads a transcript over the time by its letters', () => {
  const spoken = spread('أهلًا بكم في المستودع الكبير اليوم. هنا تصل البضائع في الصباح الباكر كل يوم.', 1000, 9000);
  expect(spoken).toHaveLength(2);
  expect(spoken[0]?.from).toBe(1000);
  expect(spoken[1]?.to).toBe(9000);
  expect(spoken[1]?.from).toBe(spoken[0]?.to);
  const long = spread(`${'word '.repeat(60)}end.`, 0, 60_000);
  expect(long.every(({ text }) => text.length <= 84)).toBe(true);
  expect(long.map(({ text }) => text).join(' ')).toBe(`${'word '.repeat(60)}end.`);
});

it('reads chapters from a list and names what it cannot read', () => {
  const { lines: chapters, unread } = timed(
    '- 0:00 Welcome\n٢:٣٠ الرفوف\n[5:00] – Forms\nThe end\n99:00 Later',
    400_000,
  );
  expect(chapters.map(({ from, to, text }) => [from, to, text])).toEqual([
    [0, 150_000, 'Welcome'],
    [150_000, 300_000, 'الرفوف'],
    [300_000, 400_000, 'Forms'],
  ]);
  expect(unread).toEqual(['The end', '99:00 Later']);
});
