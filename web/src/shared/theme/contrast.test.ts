import { describe, expect, test } from 'vitest';
import { inColours } from '@/shared/theme/academy-colours';
import { contrast, dark, light, type Palette } from '@/shared/theme/palette';

type Colour = keyof Palette;

/** Text on what lies behind it: 4.5:1 (WCAG AA). */
const written: readonly (readonly [Colour, readonly Colour[]])[] = [
  ['ink', ['ground', 'surface', 'raised', 'hover', 'tint', 'accentTint', 'greenTint', 'redTint', 'blueTint']],
  ['quiet', ['ground', 'surface', 'raised', 'hover']],
  ['brandInk', ['ground', 'surface', 'raised', 'hover']],
  ['tintInk', ['tint', 'tintHover', 'surface']],
  ['onAction', ['action', 'actionHover', 'green', 'red', 'blue', 'quiet']],
  ['onAccent', ['accent']],
  ['accentInk', ['accentTint', 'surface', 'ground']],
  ['green', ['surface', 'ground', 'greenTint']],
  ['red', ['surface', 'raised', 'ground', 'redTint']],
  ['blue', ['surface', 'ground', 'blueTint']],
];

/** The edge of a field and the focus ring on what lies beside them: 3:1. */
const marked: readonly (readonly [Colour, readonly Colour[]])[] = [
  ['fieldLine', ['surface', 'ground']],
  ['brandInk', ['surface', 'ground', 'tint']],
  ['action', ['surface', 'ground']],
];

/** Colours that an academy may well choose, among them those that are hardest to read. */
const chosen = [
  '#000000',
  '#FFFFFF',
  '#FFFF00',
  '#00FF00',
  '#0000FF',
  '#FF0000',
  '#808080',
  '#7A1FA2',
  '#F5B7C8',
  '#123456',
];

const palettes: readonly (readonly [string, Palette])[] = [
  ['light', light],
  ['dark', dark],
  ...chosen.flatMap((colour): [string, Palette][] => [
    [`light ${colour}`, inColours(light, { brand: colour, accent: colour })],
    [`dark ${colour}`, inColours(dark, { brand: colour, accent: colour })],
  ]),
];

describe.each(palettes)('the %s palette', (_name, palette) => {
  test.each(pairs(written))('%s can be read on %s', (ink, ground) => {
    expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(marked))('%s stands out from %s', (mark, ground) => {
    expect(contrast(palette[mark], palette[ground])).toBeGreaterThanOrEqual(3);
  });
});

test('without colours of its own an academy has Lectern’s', () => {
  expect(inColours(light, { brand: null, accent: null })).toEqual(light);
});

test('a colour that is readable already is taken as it is', () => {
  expect(inColours(light, { brand: '#7A1FA2', accent: null }).action.toUpperCase()).toBe('#7A1FA2');
});

test('contrast is computed as WCAG says', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});

function pairs(table: typeof written): [Colour, Colour][] {
  return table.flatMap(([colour, grounds]) => grounds.map((ground): [Colour, Colour] => [colour, ground]));
}
