import { expect, test } from 'vitest';
import { numberColumns } from './number-columns';

test('columns of numbers are found in both scripts, with signs, separators and percent', () => {
  const rows = [
    ['Membrane', '96,000', '<strong>40.0%</strong>', '-3', '٣٬٦٠٠'],
    ['FC-10', '72,000', '70.0%', '', '١٢'],
  ];
  expect([...numberColumns(rows)]).toEqual([2, 3, 4, 5]);
});

test('words among the numbers make it a column of words', () => {
  expect(
    numberColumns([
      ['3', '10'],
      ['two', '11'],
    ]),
  ).toEqual(new Set([2]));
  expect(numberColumns([])).toEqual(new Set());
});
