import { expect, test } from 'vitest';
import { daysOf, isReversed, periodOf } from '@/features/enrolment/period';

const zone = 'Asia/Riyadh';

test('days are kept, the last one included', () => {
  const days = { first: '2026-11-23', last: '2027-02-28' };
  for (const place of [zone, 'America/Los_Angeles', 'Pacific/Kiritimati', 'Africa/Cairo']) {
    expect(daysOf(periodOf(days, place), place)).toEqual(days);
  }
});

test('days begin and end where the reader says to be, wherever the device is', () => {
  expect(periodOf({ first: '2026-11-23', last: '2027-02-28' }, zone)).toEqual({
    validFrom: '2026-11-22T21:00:00.000Z',
    validUntil: '2027-02-28T21:00:00.000Z',
  });
});

test('a day of a summer-time change is whole', () => {
  expect(periodOf({ first: '2026-10-25', last: '2026-10-25' }, 'Europe/Berlin')).toEqual({
    validFrom: '2026-10-24T22:00:00.000Z',
    validUntil: '2026-10-25T23:00:00.000Z',
  });
});

test('no day means now, and for ever', () => {
  expect(periodOf({ first: '', last: '' }, zone)).toEqual({ validFrom: null, validUntil: null });
  expect(daysOf({ validFrom: null, validUntil: null }, zone)).toEqual({ first: '', last: '' });
});

test('an end before the beginning is seen', () => {
  expect(isReversed({ first: '2026-11-23', last: '2026-11-22' }, zone)).toBe(true);
  expect(isReversed({ first: '2026-11-23', last: '2026-11-23' }, zone)).toBe(false);
  expect(isReversed({ first: '', last: '2001-01-01' }, zone)).toBe(true);
  expect(isReversed({ first: '2026-11-23', last: '' }, zone)).toBe(false);
});
