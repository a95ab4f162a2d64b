/**
 * Every colour of the app, once. `theme.ts` gives them to Mantine, `contrast.test.ts` proves that each pair that carries text or
 * marks a control is readable in both schemes.
 */
export interface Palette {
  readonly ground: string;
  readonly surface: string;
  readonly raised: string;
  readonly hairline: string;
  readonly fieldLine: string;
  readonly ink: string;
  readonly quiet: string;
  readonly action: string;
  readonly actionHover: string;
  readonly onAction: string;
  readonly brandInk: string;
  readonly tint: string;
  readonly tintHover: string;
  readonly tintInk: string;
  readonly hover: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly accentTint: string;
  readonly accentInk: string;
  readonly green: string;
  readonly greenTint: string;
  readonly red: string;
  readonly redTint: string;
  readonly blue: string;
  readonly blueTint: string;
}

export const light: Palette = {
  ground: '#FBF9F5',
  surface: '#FFFFFF',
  raised: '#FFFFFF',
  hairline: '#E7E1D6',
  fieldLine: '#948D82',
  ink: '#14202B',
  quiet: '#55616C',
  action: '#0F6B63',
  actionHover: '#0B564F',
  onAction: '#FFFFFF',
  brandInk: '#0F6B63',
  tint: '#E3F0ED',
  tintHover: '#D3E7E3',
  tintInk: '#0B564F',
  hover: '#F4F0E8',
  accent: '#D98E1F',
  onAccent: '#14202B',
  accentTint: '#FBEFDB',
  accentInk: '#7F4E08',
  green: '#1F7A4D',
  greenTint: '#E4F2EA',
  red: '#B3362B',
  redTint: '#FAE9E6',
  blue: '#1D5F9E',
  blueTint: '#E5EFF8',
};

export const dark: Palette = {
  ground: '#0F1A26',
  surface: '#16232F',
  raised: '#1C2B39',
  hairline: '#26384A',
  fieldLine: '#6C8298',
  ink: '#EAF0F4',
  quiet: '#A3B2BE',
  action: '#5DB3A8',
  actionHover: '#74C2B8',
  onAction: '#0F1A26',
  brandInk: '#7CCABF',
  tint: '#173B41',
  tintHover: '#1C474D',
  tintInk: '#A5DDD5',
  hover: '#1D2D3B',
  accent: '#E5A444',
  onAccent: '#14202B',
  accentTint: '#3A2F1C',
  accentInk: '#F0BD6E',
  green: '#6CC596',
  greenTint: '#173527',
  red: '#F0948A',
  redTint: '#3D2327',
  blue: '#85B8EA',
  blueTint: '#1A3350',
};

/** Relative luminance contrast of WCAG 2.2 between two `#rrggbb` colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
