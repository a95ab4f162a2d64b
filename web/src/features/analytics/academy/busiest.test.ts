import { expect, test } from 'vitest';
import { busiest } from '@/features/analytics/academy/busiest';

test('the busiest hour is the one with most minutes', () => {
  expect(
    busiest([
      [0, 5],
      [7, 7],
    ]),
  ).toEqual({ day: 1, hour: 0, minutes: 7 });
});

test('a week without learning has none', () => {
  expect(busiest([[0, 0], [0]])).toBeNull();
  expect(busiest([])).toBeNull();
});
