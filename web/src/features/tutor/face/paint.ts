import type { Palette, Tones } from './character';
import type { Paint } from './svg';

type Stop = readonly [offset: number, colour: string, opacity?: number];

interface Gradient {
  shape: 'linear' | 'radial';
  /** Attributes of the gradient element; `space` paints in the coordinates of the shape's group. */
  at: string;
  stops: readonly Stop[];
}

const space = 'gradientUnits="userSpaceOnUse"';
const fade = (colour: string, opacity: number): readonly Stop[] => [
  [0, colour, opacity],
  [0.45, colour, opacity * 0.55],
  [1, colour, 0],
];
const down = (tones: Tones, from: number, to: number): Gradient => ({
  shape: 'linear',
  at: `${space} x1="-60" y1="${from}" x2="80" y2="${to}"`,
  stops: [
    [0, tones.light],
    [0.5, tones.base],
    [1, tones.shade],
  ],
});

/** The gradients every character shares; only their colours differ. Soft shadows are gradients, never blurs. */
function gradients({ skin, blush, lip, iris, hair, coat, cloth }: Palette): Record<string, Gradient> {
  return {
    face: {
      shape: 'radial',
      at: `${space} cx="-20" cy="-8" r="146"`,
      stops: [
        [0, skin.light],
        [0.5, skin.base],
        [0.86, skin.shade],
        [1, skin.deep],
      ],
    },
    neck: {
      shape: 'linear',
      at: `${space} x1="0" y1="286" x2="0" y2="400"`,
      stops: [
        [0, skin.deep],
        [0.5, skin.shade],
        [1, skin.base],
      ],
    },
    ear: {
      shape: 'linear',
      at: '',
      stops: [
        [0, skin.shade],
        [0.5, skin.base],
        [1, skin.shade],
      ],
    },
    hand: {
      shape: 'linear',
      at: `${space} x1="-24" y1="0" x2="26" y2="60"`,
      stops: [
        [0, skin.light],
        [0.55, skin.base],
        [1, skin.shade],
      ],
    },
    shadow: { shape: 'radial', at: '', stops: fade(skin.deep, 0.75) },
    glow: { shape: 'radial', at: '', stops: fade(skin.light, 0.9) },
    'nose-side': {
      shape: 'linear',
      at: '',
      stops: [
        [0, skin.deep, 0],
        [0.45, skin.deep, 0.4],
        [1, skin.deep, 0],
      ],
    },
    blush: { shape: 'radial', at: '', stops: fade(blush, 0.5) },
    socket: { shape: 'radial', at: '', stops: fade(skin.deep, 0.42) },
    dusk: { shape: 'radial', at: '', stops: fade('#101418', 0.5) },
    lid: {
      shape: 'linear',
      at: '',
      stops: [
        [0, skin.shade],
        [1, skin.base],
      ],
    },
    sclera: {
      shape: 'linear',
      at: '',
      stops: [
        [0, '#d9cfc8'],
        [0.45, '#f7f3ee'],
        [1, '#efe8e1'],
      ],
    },
    iris: {
      shape: 'radial',
      at: 'cx=".5" cy=".62" r=".55"',
      stops: [
        [0, iris.light],
        [0.6, iris.base],
        [1, iris.shade],
      ],
    },
    'lip-upper': {
      shape: 'linear',
      at: 'x1="0" y1="0" x2="0" y2="1"',
      stops: [
        [0, lip.base],
        [1, lip.shade],
      ],
    },
    'lip-lower': {
      shape: 'linear',
      at: 'x1="0" y1="0" x2="0" y2="1"',
      stops: [
        [0, lip.shade],
        [0.4, lip.light],
        [1, lip.base],
      ],
    },
    tongue: {
      shape: 'radial',
      at: 'cx=".5" cy=".15" r=".8"',
      stops: [
        [0, '#d9837f'],
        [1, '#9a4148'],
      ],
    },
    teeth: {
      shape: 'linear',
      at: 'x1="0" y1="0" x2="0" y2="1"',
      stops: [
        [0, '#e9e1d8'],
        [0.6, '#fcf9f4'],
        [1, '#f6f0e8'],
      ],
    },
    hollow: {
      shape: 'radial',
      at: 'cx=".5" cy=".7" r=".7"',
      stops: [
        [0, '#6d2429'],
        [1, '#2c0c10'],
      ],
    },
    hair: {
      shape: 'linear',
      at: `${space} x1="-70" y1="-140" x2="60" y2="120"`,
      stops: [
        [0, hair.light],
        [0.4, hair.base],
        [1, hair.shade],
      ],
    },
    'hair-back': {
      shape: 'linear',
      at: `${space} x1="0" y1="-120" x2="0" y2="200"`,
      stops: [
        [0, hair.shade],
        [1, hair.deep],
      ],
    },
    sheen: {
      shape: 'linear',
      at: 'x1="0" y1="0" x2="1" y2="0"',
      stops: [
        [0, hair.light, 0],
        [0.5, hair.light, 0.75],
        [1, hair.light, 0],
      ],
    },
    'hair-glow': { shape: 'radial', at: '', stops: fade(hair.light, 0.9) },
    coat: down(coat, 360, 780),
    'coat-shade': {
      shape: 'linear',
      at: 'x1="0" y1="0" x2="0" y2="1"',
      stops: [
        [0, coat.deep, 0.75],
        [1, coat.deep, 0],
      ],
    },
    lapel: {
      shape: 'linear',
      at: 'x1="0" y1="0" x2="1" y2="1"',
      stops: [
        [0, coat.base],
        [1, coat.shade],
      ],
    },
    sleeve: {
      shape: 'linear',
      at: `${space} x1="-50" y1="20" x2="44" y2="0"`,
      stops: [
        [0, coat.shade],
        [0.3, coat.base],
        [0.8, coat.light],
        [1, coat.base],
      ],
    },
    cloth: down(cloth, -120, 140),
    'cloth-body': down(cloth, 340, 620),
    'cloth-shade': { shape: 'radial', at: '', stops: fade(cloth.deep, 0.8) },
    'cloth-glow': { shape: 'radial', at: '', stops: fade(cloth.light, 0.8) },
  };
}

/** Plain colours by name, for lines. */
function colours({ skin, lip, iris, hair, coat, cloth }: Palette): Record<string, string> {
  return {
    crease: skin.deep,
    'skin-base': skin.base,
    'skin-shade': skin.shade,
    lash: hair.deep,
    limbus: iris.deep,
    'lip-line': lip.deep,
    'lip-shine': lip.light,
    'hair-light': hair.light,
    'hair-line': hair.deep,
    'coat-line': coat.deep,
    'coat-light': coat.light,
    'cloth-light': cloth.light,
    'cloth-line': cloth.deep,
  };
}

const stop = ([offset, colour, opacity]: Stop): string =>
  `<stop offset="${offset}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${opacity.toFixed(2)}"`}/>`;

/** The gradient elements of one picture, and the function that names them from then on. */
export function paints(palette: Palette, id: string): { defs: string; paint: Paint } {
  const named = gradients(palette);
  const plain = colours(palette);
  const defs = Object.entries(named)
    .map(
      ([name, { shape, at, stops }]) =>
        `<${shape}Gradient id="${id}${name}" ${at}>${stops.map(stop).join('')}</${shape}Gradient>`,
    )
    .join('');
  return { defs, paint: (name) => (name in named ? `url(#${id}${name})` : (plain[name] ?? name)) };
}
