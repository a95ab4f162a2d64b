import { Attribute, fixed, type Paint } from './svg';

/**
 * A hand hangs from the wrist at (0, 0) along +y. A finger is its base, the angle it leaves at (degrees towards
 * +x), its length, how much it bends on the way, and its width: numbers only, so that one hand turns into another.
 */
type Finger = readonly [x: number, y: number, angle: number, length: number, bend: number, width: number];

export interface HandShape {
  /** Points round the palm. */
  palm: readonly number[];
  /** Little finger first, thumb last: later ones lie on top. */
  fingers: readonly [Finger, Finger, Finger, Finger, Finger];
  /** Nails show on the back of the hand: 0 or 1. */
  nails: number;
}

export type HandName = 'folded' | 'under' | 'open' | 'point' | 'chin';

const palm = [-14, -10, -17, 8, -23, 28, -25, 50, -13, 60, 4, 62, 19, 58, 25, 46, 24, 26, 16, 6, 14, -10];
const turned = palm.map((value, i) => (i % 2 === 0 ? -value : value));

export const handShapes: Readonly<Record<HandName, HandShape>> = {
  folded: {
    palm: turned,
    fingers: [
      [18, 50, -4, 38, -26, 12],
      [7, 56, -6, 46, -28, 13],
      [-5, 57, -8, 48, -28, 13.5],
      [-17, 52, -6, 44, -24, 13.5],
      [-10, 10, -30, 46, 34, 14.5],
    ],
    nails: 1,
  },
  under: {
    palm: turned,
    fingers: [
      [17, 46, -4, 22, -30, 12],
      [7, 52, -6, 26, -30, 13],
      [-5, 53, -8, 28, -30, 13.5],
      [-16, 48, -6, 28, -26, 13.5],
      [-10, 12, -18, 36, 30, 14],
    ],
    nails: 0,
  },
  open: {
    palm,
    fingers: [
      [-18, 48, -20, 41, 10, 12],
      [-7, 56, -9, 53, 6, 13],
      [6, 58, 1, 57, 2, 13.5],
      [18, 53, 11, 52, -4, 13.5],
      [12, 12, 52, 52, -26, 15],
    ],
    nails: 0,
  },
  point: {
    palm,
    fingers: [
      [-17, 44, 4, 20, 4, 13.5],
      [-7, 50, 2, 23, 4, 14],
      [5, 53, 0, 25, 2, 14.5],
      [18, 50, 3, 56, 2, 13.5],
      [8, 14, 28, 46, -88, 15],
    ],
    nails: 0,
  },
  chin: {
    palm,
    fingers: [
      [-16, 42, 22, 24, 30, 13],
      [-6, 49, 18, 28, 36, 13.5],
      [5, 52, 16, 31, 40, 14],
      [17, 50, -6, 48, 8, 13.5],
      [13, 10, 44, 52, -16, 15],
    ],
    nails: 0,
  },
};

/** The shape as one row of numbers: the palm, then the fingers, then the nails. */
export const handNumbers = (shape: HandShape): number[] => [...shape.palm, ...shape.fingers.flat(), shape.nails];

const fingerNames = ['little', 'ring', 'middle', 'index', 'thumb'] as const;

export const handMarkup = (side: string, paint: Paint): string => {
  const line = `stroke="${paint('crease')}" stroke-width="1.1" stroke-opacity=".6" stroke-linejoin="round"`;
  const fingers = fingerNames
    .map((name) => `<path data-part="${side}-${name}" fill="${paint('hand')}" ${line}/>`)
    .join('');
  return `<path data-part="${side}-palm" fill="${paint('hand')}" ${line}/>${fingers}<path data-part="${side}-nails" fill="${paint('glow')}" fill-opacity=".8" stroke="${paint('skin-shade')}" stroke-width=".8"/>`;
};

export class Hand {
  private readonly palm: Attribute;
  private readonly fingers: readonly Attribute[];
  private readonly nails: Attribute;
  private readonly nailOpacity: Attribute;

  constructor(part: (name: string) => Element, side: string) {
    this.palm = new Attribute(part(`${side}-palm`), 'd');
    this.fingers = fingerNames.map((name) => new Attribute(part(`${side}-${name}`), 'd'));
    this.nails = new Attribute(part(`${side}-nails`), 'd');
    this.nailOpacity = new Attribute(part(`${side}-nails`), 'opacity');
  }

  draw(numbers: ArrayLike<number>): void {
    const points: number[] = [];
    for (let i = 0; i < palm.length; i++) points.push(numbers[i] ?? 0);
    this.palm.set(`${smooth(points, true)}Z`);
    let nails = '';
    this.fingers.forEach((attribute, i) => {
      const outline = fingerOutline(numbers, palm.length + i * 6);
      attribute.set(smooth(outline.points, false));
      nails += outline.nail;
    });
    this.nails.set(nails);
    this.nailOpacity.set(fixed(Math.max(0, (numbers[palm.length + 30] ?? 0) * 2 - 1)));
  }
}

const joints = [0, 0.46, 0.76, 1] as const;
const taper = [0.54, 0.5, 0.46, 0.4] as const;

function fingerOutline(numbers: ArrayLike<number>, from: number): { points: number[]; nail: string } {
  let x = numbers[from] ?? 0;
  let y = numbers[from + 1] ?? 0;
  let angle = ((numbers[from + 2] ?? 0) * Math.PI) / 180;
  const length = numbers[from + 3] ?? 0;
  const bend = ((numbers[from + 4] ?? 0) * Math.PI) / 360;
  const width = numbers[from + 5] ?? 0;
  const left: number[] = [];
  const right: number[] = [];
  let nail = '';
  joints.forEach((joint, i) => {
    if (i > 0) {
      const step = (joint - (joints[i - 1] ?? 0)) * length;
      x += Math.sin(angle) * step;
      y += Math.cos(angle) * step;
    }
    const half = width * (taper[i] ?? 0.5);
    const nx = Math.cos(angle) * half;
    const ny = -Math.sin(angle) * half;
    if (i < 3) {
      left.push(x - nx, y - ny);
      right.unshift(x + nx, y + ny);
      angle += bend;
    } else {
      const sin = Math.sin(angle);
      const cos = Math.cos(angle);
      const around = (across: number, back: number) => [
        x + across * nx - sin * half * back,
        y + across * ny - cos * half * back,
      ];
      left.push(...around(-1, 1), ...around(-0.74, 0.34), x, y);
      right.unshift(...around(0.74, 0.34), ...around(1, 1));
      nail = oval(x - sin * half * 1.1, y - cos * half * 1.1, half * 0.62, half * 0.8, sin, cos);
    }
  });
  return { points: [...left, ...right], nail };
}

/** An ellipse lying along the direction (sin, cos). */
function oval(x: number, y: number, rx: number, ry: number, sin: number, cos: number): string {
  const at = (across: number, along: number) =>
    `${fixed(x + cos * across + sin * along)} ${fixed(y - sin * across + cos * along)}`;
  return `M${at(0, -ry)}C${at(rx * 1.3, -ry)} ${at(rx * 1.3, ry)} ${at(0, ry)}C${at(-rx * 1.3, ry)} ${at(-rx * 1.3, -ry)} ${at(0, -ry)}Z`;
}

/** A curve through all points (Catmull-Rom as cubic pieces). */
function smooth(points: readonly number[], closed: boolean): string {
  const n = points.length / 2;
  const at = (i: number): readonly [number, number] => {
    const k = closed ? (i + n) % n : Math.min(n - 1, Math.max(0, i));
    return [points[k * 2] ?? 0, points[k * 2 + 1] ?? 0];
  };
  const [x0, y0] = at(0);
  let d = `M${fixed(x0)} ${fixed(y0)}`;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [ax, ay] = at(i - 1);
    const [bx, by] = at(i);
    const [cx, cy] = at(i + 1);
    const [dx, dy] = at(i + 2);
    d += `C${fixed(bx + (cx - ax) / 6)} ${fixed(by + (cy - ay) / 6)} ${fixed(cx - (dx - bx) / 6)} ${fixed(cy - (dy - by) / 6)} ${fixed(cx)} ${fixed(cy)}`;
  }
  return d;
}
