import type { EyeShape } from './character';
import { Attribute, fixed, type Paint, path } from './svg';

export interface EyeLook {
  /** -1..1 to the right and downwards as seen. */
  x: number;
  y: number;
  /** 0 open .. 1 shut. */
  shut: number;
  /** Lower lids lifted by a smile, 0..1. */
  squint: number;
  /** Lids a little wider than at rest, -1..1. */
  wide: number;
}

type Curve = readonly [x0: number, y0: number, x1: number, y1: number, x2: number, y2: number, x3: number, y3: number];

export interface Lids {
  upper: Curve;
  lower: Curve;
}

/** Both lid edges from the inner to the outer corner, x growing outwards. Shut lids are one and the same curve. */
export function lids(eye: EyeShape, look: EyeLook): Lids {
  const { half: w, tilt } = eye;
  const down = eye.down * (1 - 0.38 * look.squint);
  const lowest = [down * 1.2, down * 1.36] as const;
  const rise =
    eye.up * (1 + 0.1 * look.wide - 0.16 * look.squint - 0.22 * Math.max(0, look.y) + 0.08 * Math.max(0, -look.y));
  const top = [-rise * 1.3, -rise * 1.34] as const;
  const meet = 0.24 * look.shut * down;
  const near = (from: number, to: number, share: number) => from + (to - from) * share;
  const lower = lowest.map((y) => y - meet) as [number, number];
  return {
    upper: [
      -w,
      1.6,
      -w * 0.52,
      near(top[0], lower[0], look.shut),
      w * 0.4,
      near(top[1], lower[1], look.shut),
      w,
      -tilt,
    ],
    lower: [-w, 1.6, -w * 0.52, lower[0], w * 0.4, lower[1], w, -tilt],
  };
}

const sides = [
  { name: 'left', sign: -1 },
  { name: 'right', sign: 1 },
] as const;

export function eyesMarkup(eye: EyeShape, id: string, paint: Paint): string {
  return sides
    .map(
      ({ name, sign }) => `
<g transform="translate(${sign * eye.x} ${eye.y})">
<ellipse rx="${eye.half * 1.5}" ry="${eye.up * 2}" cy="-3" fill="${paint('socket')}"/>
<clipPath id="${id}eye-${name}"><path data-part="eye-clip-${name}"/></clipPath>
<g clip-path="url(#${id}eye-${name})">
<rect x="-26" y="-20" width="52" height="36" fill="${paint('sclera')}"/>
<circle cx="${-sign * (eye.half - 1.4)}" cy="1.4" r="3.4" fill="#d89a8c" opacity=".8"/>
<g data-part="iris-${name}">
<circle r="${eye.iris}" fill="${paint('iris')}"/>
<circle r="${eye.iris - 0.5}" fill="none" stroke="${paint('limbus')}" stroke-width="1.5"/>
<circle r="${fixed(eye.iris * 0.42)}" fill="#0d0907"/>
<circle cx="${fixed(eye.iris * 0.3)}" cy="${fixed(eye.iris * 0.42)}" r="${fixed(eye.iris * 0.3)}" fill="#fff" opacity=".16"/>
</g>
<circle data-part="glint-${name}" r="2.3" fill="#fff" opacity=".92"/>
<path data-part="eye-shade-${name}" fill="none" stroke="#2a1714" stroke-width="6.5" opacity=".26"/>
</g>
<path data-part="lid-${name}" fill="${paint('lid')}"/>
<path data-part="crease-${name}" fill="none" stroke="${paint('crease')}" stroke-width="1.3" stroke-linecap="round" opacity=".7"/>
<path data-part="lash-${name}" fill="${paint('lash')}"/>
<path data-part="waterline-${name}" fill="none" stroke="${paint('crease')}" stroke-width="1.1" stroke-linecap="round" opacity=".6"/>
</g>`,
    )
    .join('');
}

class Eye {
  private readonly clip: Attribute;
  private readonly shade: Attribute;
  private readonly lid: Attribute;
  private readonly crease: Attribute;
  private readonly lash: Attribute;
  private readonly waterline: Attribute;
  private readonly iris: Attribute;
  private readonly glint: Attribute;

  constructor(
    part: (name: string) => Element,
    private readonly shape: EyeShape,
    name: 'left' | 'right',
    private readonly sign: -1 | 1,
  ) {
    this.clip = new Attribute(part(`eye-clip-${name}`), 'd');
    this.shade = new Attribute(part(`eye-shade-${name}`), 'd');
    this.lid = new Attribute(part(`lid-${name}`), 'd');
    this.crease = new Attribute(part(`crease-${name}`), 'd');
    this.lash = new Attribute(part(`lash-${name}`), 'd');
    this.waterline = new Attribute(part(`waterline-${name}`), 'd');
    this.iris = new Attribute(part(`iris-${name}`), 'transform');
    this.glint = new Attribute(part(`glint-${name}`), 'transform');
  }

  draw(look: EyeLook): void {
    const { upper, lower } = lids(this.shape, look);
    const side = (curve: Curve) =>
      curve.map((value, i) => (i % 2 === 0 ? value * this.sign : value)) as unknown as Curve;
    const u = side(upper);
    const l = side(lower);
    const upperPath = `M${at(u[0], u[1])}C${at(u[2], u[3])} ${at(u[4], u[5])} ${at(u[6], u[7])}`;
    const lowerBack = `C${at(l[4], l[5])} ${at(l[2], l[3])} ${at(l[0], l[1])}Z`;
    this.clip.set(upperPath + lowerBack);
    this.shade.set(upperPath);
    this.waterline.set(
      `M${at(l[6], l[7])}C${at(l[4], l[5] + 0.4)} ${at(l[2], l[3] + 0.4)} ${at(l[0] * 0.9, l[1] + 0.8)}`,
    );
    this.drawLid(u, look);
    this.drawLash(u, look);
    const x = look.x * this.shape.half * 0.36;
    const y = look.y * this.shape.up * 0.4 - this.shape.up * 0.1;
    this.iris.set(path`translate(${x} ${y})`);
    this.glint.set(path`translate(${x * 0.75 - this.shape.iris * 0.34} ${y * 0.75 - this.shape.iris * 0.4})`);
  }

  private drawLid(u: Curve, look: EyeLook): void {
    const fold = -this.shape.up * 1.34 - this.shape.fold + look.shut * 1.5 - look.wide * 1.2;
    const s = this.sign;
    const w = this.shape.half;
    this.lid.set(
      `M${at(u[0], u[1])}C${at(u[2], u[3])} ${at(u[4], u[5])} ${at(u[6], u[7])}` +
        path`L${s * (w + 1.5)} ${-this.shape.tilt - 1}C${s * w * 0.5} ${fold * 1.02} ${-s * w * 0.5} ${fold} ${-s * (w - 1)} ${0}Z`,
    );
    this.crease.set(
      path`M${-s * (w - 2)} ${-1.5}C${-s * w * 0.5} ${fold} ${s * w * 0.5} ${fold * 1.02} ${s * (w + 1.5)} ${-this.shape.tilt - 1}`,
    );
  }

  /** A line that swells towards the outer corner and ends in a small wing. */
  private drawLash(u: Curve, look: EyeLook): void {
    const s = this.sign;
    const t = this.shape.lash;
    const w = this.shape.half;
    const wing = this.shape.wing * (1 - 1.3 * look.shut);
    this.lash.set(
      `M${at(u[0], u[1])}C${at(u[2], u[3] - t * 0.5)} ${at(u[4], u[5] - t)} ${at(u[6], u[7] - t * 0.6)}` +
        path`Q${s * (w + this.shape.wing * 0.5)} ${-this.shape.tilt - t * 0.2 - wing * 0.3} ${s * (w + this.shape.wing)} ${-this.shape.tilt - wing}` +
        path`Q${s * (w + this.shape.wing * 0.7)} ${-this.shape.tilt + 0.9} ${s * w} ${-this.shape.tilt + 0.7}` +
        `C${at(u[4], u[5] + t * 0.5)} ${at(u[2], u[3] + t * 0.35)} ${at(u[0], u[1])}Z`,
    );
  }
}

const at = (x: number, y: number): string => `${fixed(x)} ${fixed(y)}`;

export class Eyes {
  private readonly both: readonly Eye[];

  constructor(part: (name: string) => Element, shape: EyeShape) {
    this.both = sides.map(({ name, sign }) => new Eye(part, shape, name, sign));
  }

  draw(look: EyeLook): void {
    for (const eye of this.both) eye.draw(look);
  }
}
