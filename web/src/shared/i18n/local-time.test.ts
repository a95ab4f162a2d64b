import { expect, test } from 'vitest';
import { localOf, momentOf, timeOfTwo } from '@/shared/i18n/local-time';

const zones = [
  'Asia/Dubai',
  'Europe/Berlin',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'Pacific/Kiritimati',
  'UTC',
];
const moments = ['2026-11-23T10:05:00.000Z', '2027-01-01T00:00:00.000Z', '2027-06-30T21:59:00.000Z'];

test.each(zones)('a moment survives the field that shows it by the clock of %s', (zone) => {
  for (const moment of moments) expect(momentOf(localOf(moment, zone), zone)).toBe(moment);
});

test.each(zones)('a year that is half typed comes back as it was typed, by the clock of %s', (zone) => {
  const typed = '0202-03-01T08:30';
  expect(localOf(momentOf(typed, zone), zone)).toBe(typed);
});

test('the clock is that of the place, not of the device', () => {
  expect(localOf('2026-11-23T22:30:00Z', 'Asia/Dubai')).toBe('2026-11-24T02:30');
  expect(localOf('2026-11-23T22:30:00Z', 'America/New_York')).toBe('2026-11-23T17:30');
  expect(momentOf('2026-11-24T02:30', 'Asia/Dubai')).toBe('2026-11-23T22:30:00.000Z');
});

test('an hour that comes twice is the first of the two, and each says which it is', () => {
  const [first, second] = ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'];
  expect(localOf(first, 'Europe/Berlin')).toBe('2026-10-25T02:30');
  expect(localOf(second, 'Europe/Berlin')).toBe('2026-10-25T02:30');
  expect(momentOf('2026-10-25T02:30', 'Europe/Berlin')).toBe(first);
  expect(timeOfTwo(first, 'Europe/Berlin')).toBe('first');
  expect(timeOfTwo(second, 'Europe/Berlin')).toBe('second');
  expect(timeOfTwo('2026-10-24T23:59:00Z', 'Europe/Berlin')).toBeNull();
  expect(timeOfTwo('2026-10-25T02:00:00Z', 'Europe/Berlin')).toBeNull();
  expect(timeOfTwo('2026-10-25T00:30:00Z', 'Asia/Dubai')).toBeNull();
});

test('an hour that is left out is told by the clock that was not put forward yet', () => {
  const moment = momentOf('2026-03-29T02:30', 'Europe/Berlin');
  expect(moment).toBe('2026-03-29T01:30:00.000Z');
  expect(localOf(moment, 'Europe/Berlin')).toBe('2026-03-29T03:30');
  expect(timeOfTwo(moment ?? '', 'Europe/Berlin')).toBeNull();
});

test('a day that begins an hour late begins with its first moment', () => {
  expect(momentOf('2026-04-24T00:00', 'Africa/Cairo')).toBe('2026-04-23T22:00:00.000Z');
});

test('an empty or broken field means no moment', () => {
  expect(momentOf('', 'Asia/Dubai')).toBeNull();
  expect(momentOf('tomorrow', 'Asia/Dubai')).toBeNull();
  expect(localOf(null, 'Asia/Dubai')).toBe('');
  expect(localOf('tomorrow', 'Asia/Dubai')).toBe('');
});
