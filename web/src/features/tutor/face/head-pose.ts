import type { Signs } from './life';
import type { Gaze, Mood } from './mood';
import { Spring } from './spring';
import { Attribute, path } from './svg';

interface Posture {
  signs: Signs;
  gaze: Gaze;
  mood: Mood;
  /** Stress of the word being said, 0..1. */
  accent: number;
  /** Eyes and brows only: no turning, no parallax, no breath. */
  still: boolean;
}

/** What lies behind the head moves against it. */
const behind = [-5, -2.5] as const;

/** Nearer layers move further when the head turns: sideways and down, in units of the head. */
const depths = {
  ears: [-3.5, -1.5],
  complexion: [4, 3],
  features: [6, 4.4],
  beard: [2.2, 2],
  'lower-face': [6, 4.6],
  nose: [8.6, 6],
  glasses: [6.8, 4.8],
  'hair-front': [1.6, 1],
} as const;

/** Turns, nods and tilts the head by shifting its layers, and moves the brows. */
export class HeadPose {
  private readonly yaw = new Spring(6);
  private readonly pitch = new Spring(8);
  private readonly roll = new Spring(4);
  private readonly gazeX = new Spring(34);
  private readonly gazeY = new Spring(34);
  private nodding = 0;
  private readonly layers: readonly { attribute: Attribute; depth: readonly [number, number] }[];
  private readonly head: Attribute;
  private readonly headBehind: Attribute;
  private readonly figure: Attribute;
  private readonly brows: readonly Attribute[];

  constructor(part: (name: string) => Element) {
    const transform = (name: string) => new Attribute(part(name), 'transform');
    this.layers = Object.entries(depths).map(([name, depth]) => ({ attribute: transform(name), depth }));
    this.head = transform('head');
    this.headBehind = transform('head-behind');
    this.figure = transform('figure');
    this.brows = [transform('brow-left'), transform('brow-right')];
  }

  /** One small nod of the given depth. */
  nod(depth: number): void {
    this.nodding = Math.max(this.nodding, depth);
  }

  /** Moves everything on and says where the eyes look within the turned head. */
  draw(dt: number, { signs, gaze, mood, accent, still }: Posture): Gaze {
    const held = still ? 0 : 1;
    this.yaw.aim(held * (signs.yaw + gaze.x * 0.75));
    this.pitch.aim(held * (signs.pitch + gaze.y * 0.4 + this.nodding));
    this.roll.aim(held * (signs.roll + mood.lean + gaze.x * 1.2));
    this.gazeX.aim(gaze.x + signs.gazeX);
    this.gazeY.aim(gaze.y + signs.gazeY);
    this.nodding = Math.max(0, this.nodding - dt * 1.6);
    for (const spring of [this.yaw, this.pitch, this.roll, this.gazeX, this.gazeY]) spring.step(dt);
    this.drawLayers(held * signs.breath);
    this.drawBrows(mood, accent);
    return { x: this.gazeX.value - this.yaw.value * 0.2, y: this.gazeY.value - this.pitch.value * 0.15 };
  }

  private drawLayers(breath: number): void {
    const { value: yaw } = this.yaw;
    const { value: pitch } = this.pitch;
    this.figure.set(path`translate(0 ${breath * -1.1})`);
    const head = `${path`translate(${yaw * 3.5} ${breath * -0.7 + pitch * 3})`} rotate(${this.roll.value.toFixed(2)} 0 110)`;
    this.head.set(head);
    this.headBehind.set(head + path`translate(${yaw * behind[0]} ${pitch * behind[1]})`);
    for (const { attribute, depth } of this.layers)
      attribute.set(path`translate(${yaw * depth[0]} ${pitch * depth[1]})`);
  }

  /** The two brows never do quite the same. */
  private drawBrows(mood: Mood, accent: number): void {
    const lift = -(mood.brows * 4.5 + accent * 3.6 + mood.worry * 1.4);
    this.brows.forEach((brow, i) => {
      const own = lift * (i === 0 ? 1.12 : 0.9);
      brow.set(`${path`translate(0 ${own})`} rotate(${(mood.worry * 7).toFixed(1)} 40 -26)`);
    });
  }
}
