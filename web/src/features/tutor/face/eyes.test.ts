import { expect, test } from 'vitest';
import { cast, castIds } from './cast';
import { lids } from './eyes';
import { lidsShut } from './life';

const look = { x: 0, y: 0, shut: 0, squint: 0, wide: 0 };

test.each(castIds)('shut lids of %s are one line, wherever the eye looks', (id) => {
  for (const y of [-1, 0, 1])
    for (const squint of [0, 1]) {
      const { upper, lower } = lids(cast[id].eyes, { ...look, y, squint, shut: 1 });
      for (const [i, value] of upper.entries()) expect(value).toBeCloseTo(lower[i] ?? Number.NaN);
    }
});

test.each(castIds)('open lids of %s show the iris and cut its top', (id) => {
  const { eyes } = cast[id];
  const { upper } = lids(eyes, look);
  const top = -(upper[3] + upper[5]) * 0.375;
  expect(top).toBeGreaterThan(eyes.iris * 0.7);
  expect(top).toBeLessThan(eyes.iris * 1.35);
});

test('a blink shuts fully and opens again', () => {
  expect(lidsShut(0)).toBe(0);
  expect(lidsShut(0.36)).toBe(1);
  expect(lidsShut(1)).toBe(0);
  expect(lidsShut(Number.POSITIVE_INFINITY)).toBe(0);
});
