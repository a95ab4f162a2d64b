import type { Lips } from './character';
import { jawDrop } from './jaw';
import { Attribute, fixed, type Paint, path } from './svg';
import type { MouthPose } from './visemes';

/** What the mouth's outline is made of, in the mouth's own coordinates: the lip line is y = 0. */
export interface MouthOutline {
  width: number;
  corner: number;
  upper: number;
  lower: number;
  upperLip: number;
  lowerLip: number;
  /** How much the middle of the upper lip hangs: less in a smile. */
  bow: number;
  /** 1 makes the opening a circle's kind of round. */
  round: number;
}

const widest = 24;

/** Pure geometry, so that tests can ask whether lips meet. */
export function mouthOutline(lips: Lips, m: MouthPose, smile: number): MouthOutline {
  const apart = 1 - m.press;
  const grin = smile * (1 - m.round * 0.8);
  const upper = 0.9 * grin * apart * (1 - m.jaw) - (m.raise * 3 + m.jaw * 2.4 + m.round * 2.4) * apart;
  const free = (m.jaw * jawDrop * 1.12 + m.drop * 4.2 + m.round * 3) * apart;
  const lower = Math.max(upper, free + (1 - free) * m.tuck);
  return {
    width: lips.width * (1 + 0.15 * m.wide - 0.37 * m.round - 0.05 * m.jaw) + 4.2 * grin,
    corner: -6 * grin + lower * 0.24 * (1 - m.tuck) + 0.4,
    upper,
    lower,
    upperLip: lips.upper * (1 - 0.4 * m.press + 0.12 * m.round - 0.12 * m.jaw - 0.14 * grin),
    lowerLip: lips.lower * (1 - 0.35 * m.press + 0.1 * m.round - 0.62 * m.tuck - 0.1 * grin),
    bow: 0.7 * (1 - grin * 0.9),
    round: m.round,
  };
}

/** 0 with closed lips, 1 with the mouth wide open. */
export const opening = (o: MouthOutline): number => Math.min(1, Math.max(0, (o.lower - o.upper) / widest));

export const mouthMarkup = (id: string, paint: Paint): string => `
<g data-part="mouth">
<path data-part="mouth-hollow" fill="${paint('hollow')}" stroke="#4a191d" stroke-width="1.4"/>
<clipPath id="${id}mouth"><path data-part="mouth-clip"/></clipPath>
<g clip-path="url(#${id}mouth)">
<g data-part="teeth-lower"><path d="M-17 3C-10 -1 10 -1 17 3L17 13L-17 13Z" fill="#e6ddd2"/><path d="M-11 1V8M-5.5 0V8M0 -.2V8M5.5 0V8M11 1V8" stroke="#b9aca0" stroke-width=".6" opacity=".7"/></g>
<g data-part="tongue"><path d="M-21 12C-21 -2 -12 -6 0 -5C12 -6 21 -2 21 12C14 20 -14 20 -21 12Z" fill="${paint('tongue')}"/></g>
<g data-part="teeth-upper"><path d="M-22 -14L22 -14L22 -2.2C19 -.6 16 .2 13.4 .6C9 1.6 4.4 2.1 0 2.1C-4.4 2.1 -9 1.6 -13.4 .6C-16 .2 -19 -.6 -22 -2.2Z" fill="${paint('teeth')}"/><path d="M0 -12V1.9M-6.6 -12V1.6M6.6 -12V1.6M-12 -12V.8M12 -12V.8M-16.6 -12V-.4M16.6 -12V-.4" stroke="#c9beb1" stroke-width=".6" opacity=".75" fill="none"/></g>
<path data-part="tongue-tip" d="M-15 8C-14.500 1 -9 -2 0 -1.800C9 -2 14.500 1 15 8Z" transform="translate(0 2.4)" fill="${paint('tongue')}"/>
<path data-part="mouth-shade" fill="none" stroke="#1d0709" stroke-width="5" opacity=".22"/>
</g>
<path data-part="lip-lower" fill="${paint('lip-lower')}"/>
<path data-part="lip-shine" fill="none" stroke="${paint('lip-shine')}" stroke-linecap="round"/>
<path data-part="lip-upper" fill="${paint('lip-upper')}"/>
<path data-part="lip-line" fill="none" stroke="${paint('lip-line')}" stroke-width="1.5" stroke-linecap="round"/>
<path data-part="lip-corner" fill="none" stroke="${paint('crease')}" stroke-width="1.6" stroke-linecap="round" opacity=".26"/>
</g>`;

export class Mouth {
  private readonly shapes: Record<
    'hollow' | 'clip' | 'shade' | 'lower' | 'upper' | 'line' | 'shine' | 'corner',
    Attribute
  >;
  private readonly lineOpacity: Attribute;
  private readonly shineWidth: Attribute;
  private readonly tongue: Attribute;
  private readonly tongueTip: Attribute;
  private readonly upperTeeth: Attribute;
  private readonly lowerTeeth: Attribute;

  constructor(
    part: (name: string) => Element,
    private readonly lips: Lips,
  ) {
    const d = (name: string) => new Attribute(part(name), 'd');
    this.shapes = {
      hollow: d('mouth-hollow'),
      clip: d('mouth-clip'),
      shade: d('mouth-shade'),
      lower: d('lip-lower'),
      upper: d('lip-upper'),
      line: d('lip-line'),
      shine: d('lip-shine'),
      corner: d('lip-corner'),
    };
    this.lineOpacity = new Attribute(part('lip-line'), 'opacity');
    this.shineWidth = new Attribute(part('lip-shine'), 'stroke-width');
    this.tongue = new Attribute(part('tongue'), 'transform');
    this.tongueTip = new Attribute(part('tongue-tip'), 'opacity');
    this.upperTeeth = new Attribute(part('teeth-upper'), 'transform');
    this.lowerTeeth = new Attribute(part('teeth-lower'), 'transform');
  }

  /** Draws the mouth and says how far it is open, 0..1. */
  draw(pose: MouthPose, smile: number): number {
    const o = mouthOutline(this.lips, pose, smile);
    const open = opening(o);
    const upperEdge = upperInner(o);
    const inner = `M${fixed(-o.width + 1)} ${fixed(o.corner)}${upperEdge}${lowerInner(o)}Z`;
    this.shapes.hollow.set(inner);
    this.shapes.clip.set(inner);
    this.shapes.shade.set(`M${fixed(-o.width)} ${fixed(o.corner - 2)}${upperEdge}`);
    this.shapes.upper.set(upperLip(o));
    this.shapes.lower.set(lowerLip(o));
    this.shapes.line.set(`M${fixed(-o.width + 1)} ${fixed(o.corner)}${upperEdge}`);
    this.lineOpacity.set(fixed(1 - Math.min(0.7, open * 3)));
    const shine = o.lower + o.lowerLip * 0.48;
    this.shapes.shine.set(path`M${-o.width * 0.34} ${shine - 0.6}Q0 ${shine + 1.4} ${o.width * 0.34} ${shine - 0.6}`);
    this.shineWidth.set(fixed(Math.max(0, o.lowerLip * 0.34)));
    this.shapes.corner.set(corners(o));
    this.tongue.set(path`translate(0 ${o.lower + 2 - pose.tongue * (4 + (o.lower - o.upper) * 0.85)})`);
    this.tongueTip.set(fixed(Math.max(0, pose.tongue * 4 - 3)));
    this.upperTeeth.set(path`translate(0 ${-pose.round * 4.5})`);
    this.lowerTeeth.set(
      path`translate(0 ${Math.max(3, pose.jaw * jawDrop * 1.12 - 0.5) + pose.tongue * 3 + pose.round * 8})`,
    );
    return open;
  }
}

function upperInner(o: MouthOutline): string {
  const w = o.width - 1;
  const lift = o.corner + (o.upper - o.corner) * (0.72 + 0.2 * o.round);
  const side = 0.68 + 0.2 * o.round;
  return path`C${-w * side} ${lift} ${-w * 0.3} ${o.upper - o.bow} 0 ${o.upper + o.bow}C${w * 0.3} ${o.upper - o.bow} ${w * side} ${lift} ${w} ${o.corner}`;
}

function lowerInner(o: MouthOutline): string {
  const w = o.width - 1;
  const sag = o.corner + (o.lower - o.corner) * (0.8 + 0.2 * o.round);
  const side = 0.72 + 0.2 * o.round;
  return path`C${w * side} ${sag} ${w * 0.4} ${o.lower + 0.9} 0 ${o.lower + 0.9}C${-w * 0.4} ${o.lower + 0.9} ${-w * side} ${sag} ${-w} ${o.corner}`;
}

function upperLip(o: MouthOutline): string {
  const { width: w, corner: c } = o;
  const peak = o.upper - o.upperLip;
  const dip = peak + o.upperLip * 0.22;
  const right = path`M${-w} ${c}C${-w * 0.7} ${c + (peak - c) * 0.5} ${-w * 0.36} ${peak - 0.3} ${-w * 0.2} ${peak}C${-w * 0.12} ${peak} ${-w * 0.06} ${dip} 0 ${dip}C${w * 0.06} ${dip} ${w * 0.12} ${peak} ${w * 0.2} ${peak}C${w * 0.36} ${peak - 0.3} ${w * 0.7} ${c + (peak - c) * 0.5} ${w} ${c}`;
  const inner = o.width - 1;
  const lift = c + (o.upper - c) * (0.72 + 0.2 * o.round);
  const side = 0.68 + 0.2 * o.round;
  return `${right}${path`C${inner * side} ${lift} ${inner * 0.3} ${o.upper - o.bow} 0 ${o.upper + o.bow}C${-inner * 0.3} ${o.upper - 0.5} ${-inner * side} ${lift} ${-w} ${c}Z`}`;
}

function lowerLip(o: MouthOutline): string {
  const { width: w, corner: c } = o;
  const bottom = o.lower + o.lowerLip;
  const side = 0.74 + 0.16 * o.round;
  const outer = path`M${w} ${c}C${w * side} ${c + (bottom - c) * 0.72} ${w * 0.44} ${bottom} 0 ${bottom}C${-w * 0.44} ${bottom} ${-w * side} ${c + (bottom - c) * 0.72} ${-w} ${c}`;
  const inner = w - 1;
  const sag = c + (o.lower - c) * (0.8 + 0.2 * o.round);
  const innerSide = 0.72 + 0.2 * o.round;
  return `${outer}${path`C${-inner * innerSide} ${sag} ${-inner * 0.4} ${o.lower} 0 ${o.lower}C${inner * 0.4} ${o.lower} ${inner * innerSide} ${sag} ${w} ${c}Z`}`;
}

function corners(o: MouthOutline): string {
  const { width: w, corner: c } = o;
  return path`M${-w + 1} ${c + 0.2}q-2 -.2 -3 -1.4M${w - 1} ${c + 0.2}q2 -.2 3 -1.4`;
}
