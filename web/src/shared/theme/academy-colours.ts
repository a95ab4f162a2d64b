import { contrast, type Palette } from '@/shared/theme/palette';

/** The two colours an academy chose; null for Lectern's own. */
export interface AcademyColours {
  readonly brand: string | null;
  readonly accent: string | null;
}

/** What text needs on its ground, with a little to spare for rounding. */
const readable = 4.6;
const white = '#FFFFFF';
const black = '#000000';

/**
 * A palette in the academy's colours. Hue comes from them; how light or dark each shade is comes from what is written on it, so that
 * text stays readable whatever was chosen.
 */
export function inColours(palette: Palette, { brand, accent }: AcademyColours): Palette {
  return {
    ...palette,
    ...(brand !== null && (isDark(palette) ? brandInDark(palette, brand) : brandInLight(palette, brand))),
    ...(accent !== null && accentOn(palette, accent)),
  };
}

/** Ten shades around a colour, from a breath of it to its darkest, the colour itself being the eighth. */
export function shadesOf(colour: string): readonly string[] {
  const lighter = [0.93, 0.86, 0.7, 0.53, 0.36, 0.2, 0.09].map((share) => mix(colour, white, share));
  return [...lighter, colour, mix(colour, black, 0.2), mix(colour, black, 0.4)];
}

function brandInLight(palette: Palette, brand: string) {
  const tint = mix(brand, white, 0.88);
  const tintHover = mix(brand, white, 0.82);
  const action = until(brand, black, [palette.onAction, palette.ground, palette.hover, tint, tintHover]);
  return {
    action,
    actionHover: mix(action, black, 0.2),
    brandInk: action,
    tint,
    tintHover,
    tintInk: mix(action, black, 0.2),
  };
}

function brandInDark(palette: Palette, brand: string) {
  const tint = mix(brand, palette.surface, 0.75);
  const tintHover = mix(brand, palette.surface, 0.68);
  const action = until(brand, white, [palette.onAction, palette.surface, palette.raised, palette.hover]);
  return {
    action,
    actionHover: mix(action, white, 0.15),
    brandInk: mix(action, white, 0.15),
    tint,
    tintHover,
    tintInk: until(action, white, [tint, tintHover]),
  };
}

function accentOn(palette: Palette, accent: string) {
  const dark = isDark(palette);
  const filled = until(accent, white, [palette.onAccent]);
  const accentTint = dark ? mix(accent, palette.surface, 0.8) : mix(accent, white, 0.85);
  return {
    accent: filled,
    accentTint,
    accentInk: until(accent, dark ? white : black, [accentTint, palette.surface, palette.ground]),
  };
}

function isDark(palette: Palette): boolean {
  return contrast(palette.surface, white) > contrast(palette.surface, black);
}

/** The colour, moved towards white or black only as far as it takes to be readable with all of these. */
function until(colour: string, towards: string, others: readonly string[]): string {
  for (let share = 0; share < 1; share += 0.02) {
    const tried = mix(colour, towards, share);
    if (others.every((other) => contrast(tried, other) >= readable)) return tried;
  }
  return towards;
}

function mix(one: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [from, to] = [one, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number];
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
