import { expect, test } from 'vitest';
import { draftOf, gateOf } from '@/features/learning/path/gate-fields';

const opensAt = '2026-11-23T10:05:00.000Z';

test('a gate that waits for a date and for days keeps both', () => {
  for (const gate of [
    { opensAt, daysAfter: 3, after: ['a'] },
    { opensAt, daysAfter: null, after: [] },
    { opensAt: null, daysAfter: 3, after: [] },
    { opensAt: null, daysAfter: null, after: ['a', 'b'] },
  ]) {
    expect(gateOf(draftOf(gate))).toEqual(gate);
  }
});

test('what is asked for and not said yet is no gate', () => {
  const open = draftOf({ opensAt: null, daysAfter: null, after: [] });
  expect(gateOf({ ...open, dated: true })).toBeNull();
  expect(gateOf({ ...open, counted: true, days: null })).toBeNull();
});
