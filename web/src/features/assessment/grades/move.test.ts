import { expect, test } from 'vitest';
import { move } from '@/features/assessment/grades/move';

const size = { rows: 3, columns: 4 };

test.each([
  ['ArrowRight', false, { row: 1, column: 2 }],
  ['ArrowRight', true, { row: 1, column: 0 }],
  ['ArrowLeft', false, { row: 1, column: 0 }],
  ['ArrowLeft', true, { row: 1, column: 2 }],
  ['ArrowUp', false, { row: 0, column: 1 }],
  ['ArrowDown', false, { row: 2, column: 1 }],
  ['Home', true, { row: 1, column: 0 }],
  ['End', false, { row: 1, column: 3 }],
  ['PageDown', false, { row: 2, column: 1 }],
  ['PageUp', false, { row: 0, column: 1 }],
])('%s leads on (right to left: %s)', (key, rightToLeft, to) => {
  expect(move({ row: 1, column: 1 }, key, size, rightToLeft)).toEqual(to);
});

test('nobody leaves the table, and other keys lead nowhere', () => {
  expect(move({ row: 0, column: 0 }, 'ArrowUp', size, false)).toEqual({ row: 0, column: 0 });
  expect(move({ row: 2, column: 3 }, 'ArrowRight', size, false)).toEqual({ row: 2, column: 3 });
  expect(move({ row: 0, column: 0 }, 'a', size, false)).toBeNull();
});
