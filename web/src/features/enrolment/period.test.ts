import { expect, test } from 'vitest';
import { daysOf, isReversed, periodOf } from '@/features/enrolment/period';

test('days are kept, the last one included', () => {
  const days = { first: '2026-11-23', last: '2027-02-28' };
  expect(daysOf(periodOf(days))).toEqual(days);
  expect(periodOf(days).validUntil).toBe(new Date(2027, 2, 1).toISOString());
});

test('no day means now, and for ever', () => {
  expect(periodOf({ first: '', last: '' })).toEqual({ validFrom: null, validUntil: null });
  expect(daysOf({ validFrom: null, validUntil: null })).toEqual({ first: '', last: '' });
});

test('an end before the beginning is seen', () => {
  expect(isReversed({ first: '2026-11-23', last: '2026-11-22' })).toBe(true);
  expect(isReversed({ first: '2026-11-23', last: '2026-11-23' })).toBe(false);
  expect(isReversed({ first: '', last: '2001-01-01' })).toBe(true);
  expect(isReversed({ first: '2026-11-23', last: '' })).toBe(false);
});
