import { expect, test } from 'vitest';
import { ratingOf } from '@/features/cards/review/rating-keys';

const said = ['AGAIN', 'HARD', 'GOOD', 'EASY'];
const pressed = (key: string, code = '', target: EventTarget | null = null) => ratingOf({ key, code, target });

test.each(['1234', '١٢٣٤', '۱۲۳۴'])('%s are the four ratings, whatever keyboard writes them', (digits) => {
  expect([...digits].map((digit) => pressed(digit))).toEqual(said);
});

test('the row of digits counts where it writes something else without Shift', () => {
  expect(['&', 'é', '"', "'"].map((key, at) => pressed(key, `Digit${at + 1}`))).toEqual(said);
});

test('no other key rates, nor a number block that moves the cursor', () => {
  for (const key of ['5', '0', '٥', 'Enter', ' ', 'a', '']) expect(pressed(key)).toBeUndefined();
  expect(pressed('End', 'Numpad1')).toBeUndefined();
  expect(pressed('1', 'Numpad1')).toBe('AGAIN');
});

test('a digit that is typed into a field rates nothing', () => {
  expect(pressed('1', 'Digit1', document.createElement('input'))).toBeUndefined();
  expect(pressed('1', 'Digit1', document.createElement('button'))).toBe('AGAIN');
});
