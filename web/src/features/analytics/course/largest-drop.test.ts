import { expect, test } from 'vitest';
import { largestDrop } from '@/features/analytics/course/largest-drop';

const blocks = (...people: number[]) => people.map((count, place) => ({ people: count, place }));

test('the largest drop is where most stop who came so far', () => {
  expect(largestDrop(10, blocks(10, 9, 5, 4))).toEqual({ block: { people: 5, place: 2 }, lost: 4 });
});

test('who stops before the first block counts too', () => {
  expect(largestDrop(10, blocks(2, 1))).toEqual({ block: { people: 2, place: 0 }, lost: 8 });
});

test('of two alike the first is named', () => {
  expect(largestDrop(4, blocks(3, 2, 1))?.block.place).toBe(0);
});

test('nobody stops where nobody is lost', () => {
  expect(largestDrop(3, blocks(3, 3))).toBeNull();
  expect(largestDrop(0, blocks(0))).toBeNull();
  expect(largestDrop(2, [])).toBeNull();
  expect(largestDrop(1, blocks(1, 2))).toBeNull();
});
