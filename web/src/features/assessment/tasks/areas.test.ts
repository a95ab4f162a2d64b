import { expect, test } from 'vitest';
import { drawn, pixelAt, stepped } from '@/features/assessment/tasks/areas';

const size = { width: 200, height: 100 };

test('a place on the picture is a pixel of it, whatever its size on the screen', () => {
  expect(pixelAt(0.5, 0.25, size)).toEqual({ x: 100, y: 25 });
  expect(pixelAt(1.2, -0.1, size)).toEqual({ x: 200, y: 0 });
});

test('arrow keys go by small and large steps and not beyond the edge', () => {
  expect(stepped({ x: 100, y: 50 }, 'ArrowRight', false, size)).toEqual({ x: 104, y: 50 });
  expect(stepped({ x: 100, y: 50 }, 'ArrowUp', true, size)).toEqual({ x: 100, y: 40 });
  expect(stepped({ x: 2, y: 50 }, 'ArrowLeft', true, size)).toEqual({ x: 0, y: 50 });
  expect(stepped({ x: 2, y: 99 }, 'ArrowDown', false, size)).toEqual({ x: 2, y: 100 });
  expect(stepped({ x: 2, y: 99 }, 'Enter', false, size)).toBeNull();
});

test('an area is drawn in any direction, and a click draws none', () => {
  expect(drawn('BOX', { x: 50, y: 60 }, { x: 20, y: 70 })).toEqual({
    kind: 'BOX',
    x: 20,
    y: 60,
    width: 30,
    height: 10,
  });
  expect(drawn('CIRCLE', { x: 50, y: 60 }, { x: 53, y: 64 })).toEqual({ kind: 'CIRCLE', x: 50, y: 60, radius: 5 });
  expect(drawn('BOX', { x: 50, y: 60 }, { x: 51, y: 62 })).toBeNull();
});
