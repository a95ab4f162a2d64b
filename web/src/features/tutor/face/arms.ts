import type { Character } from './character';
import type { BoardPlace, Gesture, Side } from './face';
import { Hand, type HandName, handNumbers, handShapes } from './hands';
import { foreLength, upperLength } from './sleeves';
import { Spring } from './spring';
import { Attribute, path } from './svg';

/**
 * Angles in degrees from hanging down, positive outwards; a stretch below 1 is an arm that comes towards the viewer.
 */
interface ArmPose {
  upper: number;
  upperStretch: number;
  fore: number;
  foreStretch: number;
  hand: number;
  shape: HandName;
}

const arm = (
  upper: number,
  upperStretch: number,
  fore: number,
  foreStretch: number,
  hand: number,
  shape: HandName,
): ArmPose => ({ upper, upperStretch, fore, foreStretch, hand, shape });

const folded = arm(9, 1, -79, 0.68, -84, 'folded');
/** The hand below the other one, mostly hidden by it. */
const under: ArmPose = { ...folded, hand: -92, shape: 'under' };
const offered = arm(5, 0.88, 120, 0.5, 122, 'open');
const pointing = arm(11, 0.9, 147, 0.86, 132, 'point');
const raised = arm(9, 0.9, 166, 0.9, 178, 'point');
const thinking = arm(3, 0.6, -147, 0.98, -178, 'chin');

type Pair = Record<Side, ArmPose>;

/**
 * What both arms do; one-handed gestures use the side of the board, thinking the other one. A board below is offered with
 * both hands.
 */
export function armPoses(gesture: Gesture, board: BoardPlace): Pair {
  const both: Pair = { left: offered, right: offered };
  switch (gesture) {
    case 'rest':
      return { left: under, right: folded };
    case 'open':
      return both;
    case 'point':
      return board === 'below' ? both : one(board, pointing);
    case 'raise':
      return one(board === 'below' ? 'right' : board, raised);
    case 'think':
      return one(board === 'right' ? 'left' : 'right', thinking);
  }
}

const one = (side: Side, pose: ArmPose): Pair => ({
  left: side === 'left' ? pose : folded,
  right: side === 'right' ? pose : folded,
});

/** Shoulder first, hand last: each joint follows a little later than the one before. */
const haste = { upper: 10, fore: 9, hand: 8.5, fingers: 11 } as const;

class Arm {
  private readonly joints: readonly Spring[];
  private readonly fingers: readonly Spring[];
  private readonly hand: Hand;
  private readonly upper: Attribute;
  private readonly fore: Attribute;
  private readonly wrist: Attribute;
  private still = false;

  constructor(
    part: (name: string) => Element,
    side: Side,
    private readonly shoulder: Character['shoulder'],
    private readonly handSize: number,
  ) {
    this.hand = new Hand(part, side);
    this.upper = new Attribute(part(`${side}-upper`), 'transform');
    this.fore = new Attribute(part(`${side}-fore`), 'transform');
    this.wrist = new Attribute(part(`${side}-wrist`), 'transform');
    this.joints = [haste.upper, haste.upper, haste.fore, haste.fore, haste.hand].map((k) => new Spring(k));
    this.fingers = handNumbers(handShapes.folded).map(() => new Spring(haste.fingers));
    this.take(armPoses('rest', side)[side]);
    this.settle();
  }

  take(pose: ArmPose): void {
    const targets = [pose.upper, pose.upperStretch * 100, pose.fore, pose.foreStretch * 100, pose.hand];
    for (const [i, spring] of this.joints.entries()) spring.aim(targets[i] ?? 0);
    const numbers = handNumbers(handShapes[pose.shape]);
    for (const [i, spring] of this.fingers.entries()) spring.aim(numbers[i] ?? 0);
    this.still = false;
  }

  settle(): void {
    for (const spring of [...this.joints, ...this.fingers]) spring.jump();
    this.draw();
  }

  step(dt: number): void {
    if (this.still) return;
    let moving = false;
    for (const spring of this.joints) moving = spring.step(dt) || moving;
    for (const spring of this.fingers) moving = spring.step(dt) || moving;
    this.still = !moving;
    this.draw();
  }

  private draw(): void {
    const [upper = 0, upperStretch = 0, fore = 0, foreStretch = 0, hand = 0] = this.joints.map(
      (spring) => spring.value,
    );
    const elbow = reach(upper, (upperLength * upperStretch) / 100);
    const near = (foreStretch / 100) * swing(this.joints[2]?.speed ?? 0);
    const wrist = reach(fore, foreLength * near);
    const { x, y } = this.shoulder;
    this.upper.set(`${path`translate(${x} ${y}) rotate(${-upper})`} scale(1 ${(upperStretch / 100).toFixed(3)})`);
    this.fore.set(`${path`translate(${x + elbow.x} ${y + elbow.y}) rotate(${-fore})`} scale(1 ${near.toFixed(3)})`);
    this.wrist.set(
      `${path`translate(${x + elbow.x + wrist.x} ${y + elbow.y + wrist.y}) rotate(${-hand})`} scale(${this.handSize})`,
    );
    this.hand.draw(this.fingers.map((spring) => spring.value));
  }
}

/** A forearm that turns fast passes in front of the body and so looks shorter. */
const swing = (speed: number): number => 1 - Math.min(0.42, Math.abs(speed) / 1200);

function reach(angle: number, length: number): { x: number; y: number } {
  const radians = (angle * Math.PI) / 180;
  return { x: Math.sin(radians) * length, y: Math.cos(radians) * length };
}

export class Arms {
  private readonly arms: Record<Side, Arm>;
  private board: BoardPlace = 'right';
  private current: Gesture = 'rest';

  constructor(part: (name: string) => Element, character: Character) {
    const build = (side: Side) => new Arm(part, side, character.shoulder, character.hand);
    this.arms = { left: build('left'), right: build('right') };
  }

  get gesture(): Gesture {
    return this.current;
  }

  take(gesture: Gesture, board: BoardPlace): void {
    if (gesture === this.current && board === this.board) return;
    this.current = gesture;
    this.board = board;
    const poses = armPoses(gesture, board);
    this.arms.left.take(poses.left);
    this.arms.right.take(poses.right);
  }

  step(dt: number): void {
    this.arms.left.step(dt);
    this.arms.right.step(dt);
  }

  settle(): void {
    this.arms.left.settle();
    this.arms.right.settle();
  }
}
