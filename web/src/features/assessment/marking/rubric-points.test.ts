import { expect, test } from 'vitest';
import { isWhole, pointsBy } from '@/features/assessment/marking/rubric-points';

const rubric = {
  criteria: [
    {
      id: 'facts',
      title: 'Facts',
      levels: [
        { id: 'a', title: 'all', points: 3 },
        { id: 'b', title: 'some', points: 1.5 },
      ],
    },
    {
      id: 'style',
      title: 'Style',
      levels: [
        { id: 'c', title: 'clear', points: 1 },
        { id: 'd', title: 'not clear', points: 0 },
      ],
    },
  ],
};

test('points are the share of the best levels, to two decimals', () => {
  expect(pointsBy(rubric, ['a', 'c'], 7)).toBe(7);
  expect(pointsBy(rubric, ['b', 'd'], 7)).toBe(2.63);
  expect(pointsBy(rubric, [], 7)).toBe(0);
  expect(pointsBy({ criteria: [] }, [], 7)).toBe(0);
});

test('a rubric is whole with one level of each criterion', () => {
  expect(isWhole(rubric, ['a', 'd'])).toBe(true);
  expect(isWhole(rubric, ['a', 'b'])).toBe(false);
});
