import { expect, test } from 'vitest';
import { beginsNumber, pointsOf } from '@/features/assessment/grades/points';

test.each([
  ['7', 7],
  [' 7.5 ', 7.5],
  ['7,25', 7.25],
  ['٧٫٥', 7.5],
  ['٠', 0],
])('%s is a number of points', (typed, points) => {
  expect(pointsOf(typed)).toBe(points);
});

test.each(['', '-1', '7.125', '1e3', 'seven', '1,2,3'])('%s is none', (typed) => {
  expect(pointsOf(typed)).toBeNull();
});

test('digits of both kinds begin a number', () => {
  expect(['7', '٧'].every(beginsNumber)).toBe(true);
  expect(['Enter', 'a', '='].some(beginsNumber)).toBe(false);
});
