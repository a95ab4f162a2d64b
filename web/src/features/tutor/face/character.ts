import type { Shape } from './svg';

export type CharacterId = 'noor' | 'salem' | 'maya' | 'daniel';

/** Light, middle, shade and deep shade of one material. */
export interface Tones {
  light: string;
  base: string;
  shade: string;
  deep: string;
}

export interface Palette {
  skin: Tones;
  blush: string;
  lip: Tones;
  iris: Tones;
  hair: Tones;
  coat: Tones;
  /** Shirt, scarf or whatever the character wears besides the coat. */
  cloth: Tones;
}

export interface Lips {
  y: number;
  /** Half the width at rest. */
  width: number;
  upper: number;
  lower: number;
}

export interface EyeShape {
  /** Centre of the right eye; the left one mirrors it. */
  x: number;
  y: number;
  half: number;
  up: number;
  down: number;
  /** How much higher the outer corner lies. */
  tilt: number;
  iris: number;
  /** Thickness of the lash line and length of its wing. */
  lash: number;
  wing: number;
  /** Height of the crease above the lid. */
  fold: number;
}

/**
 * A person as data. Everything of the head is drawn with the eye line at y = 0 and the middle at x = 0;
 * everything of the body in the coordinates of the picture, 680 wide around x = 0 and 760 high.
 */
export interface Character {
  id: CharacterId;
  palette: Palette;
  /** Size and place of the head in the picture. */
  head: { x: number; y: number; scale: number };
  /** Where the shoulder joint of the right arm lies, and how wide the sleeve is. */
  shoulder: { x: number; y: number; girth: number };
  /** Size of the hands. */
  hand: number;
  face: string;
  eyes: EyeShape;
  lips: Lips;
  /** Right brow; the left one mirrors it. */
  brow: readonly Shape[];
  ears: readonly Shape[];
  /** Painted on the face and cut by its outline. */
  complexion: readonly Shape[];
  /** Lines that deepen with a smile. */
  folds: readonly Shape[];
  nose: readonly Shape[];
  /** Under the mouth, and over the upper lip. */
  beard: readonly Shape[];
  moustache: readonly Shape[];
  glasses: readonly Shape[];
  hairBack: readonly Shape[];
  hairFront: readonly Shape[];
  neck: readonly Shape[];
  body: readonly Shape[];
  /** Cloth that lies over the lower edge of the head. */
  drape: readonly Shape[];
  /** On the sleeves, hanging from shoulder and elbow at (0, 0): pattern, seams. */
  sleeve: { upper: readonly Shape[]; fore: readonly Shape[] };
  cuff: readonly Shape[];
}
