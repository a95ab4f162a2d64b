import { Arms } from './arms';
import type { Character } from './character';
import { Eyes } from './eyes';
import type {
  BoardPlace,
  ClipClock,
  Expression,
  Face,
  FaceState,
  GazeTarget,
  Gesture,
  Motion,
  SpokenClip,
  Viseme,
} from './face';
import { FrameLoop } from './frame-loop';
import { HeadPose } from './head-pose';
import { jawDrop } from './jaw';
import { Life } from './life';
import { gazeOf, type Mood, moods, restingGesture, wander } from './mood';
import { Mouth } from './mouth';
import { buildRig, type Rig } from './rig';
import { Speech } from './speech';
import { Attribute, fixed } from './svg';
import { type MouthPose, mouthParameters, mouthPoses } from './visemes';

export interface SvgFaceOptions {
  /** What a screen reader says the picture is. */
  label: string;
  boardPlace?: BoardPlace;
  motion?: Motion;
  /** Upper limit of frames a second; half of it is taken by itself when the machine is slow. */
  maxFps?: number;
  /** Source of chance for blinks and glances, 0..1. */
  random?: () => number;
  /** Without frames of its own the owner calls `tick`. */
  ownFrames?: boolean;
}

let instances = 0;

/** The default skin: a drawn person, moved by numbers. */
export class SvgFace implements Face {
  private readonly rig: Rig;
  private readonly mouth: Mouth;
  private readonly eyes: Eyes;
  private readonly arms: Arms;
  private readonly head: HeadPose;
  private readonly life: Life;
  private readonly random: () => number;
  private readonly loop: FrameLoop | undefined;
  private readonly mouthOpen: Attribute;
  private readonly folds: Attribute;

  private readonly pose: MouthPose = { ...mouthPoses.sil };
  private readonly wanted: MouthPose = { ...mouthPoses.sil };
  private readonly mood: Mood = { ...moods.warm };
  private speech: Speech | undefined;
  private held: MouthPose | undefined;
  private expression: Expression = 'warm';
  private state: FaceState = 'idle';
  private target: GazeTarget = 'learner';
  private board: BoardPlace;
  private motion: Motion;
  private gestureUntil = 0;
  private accent = 0;
  private nextNod = 0;
  private seconds = 0;
  private lastTick: number | undefined;
  private disposed = false;

  constructor(
    host: Element,
    character: Character,
    {
      label,
      boardPlace = 'right',
      motion = 'full',
      maxFps = 60,
      random = Math.random,
      ownFrames = true,
    }: SvgFaceOptions,
  ) {
    this.rig = buildRig(host, character, `face${++instances}-`, label);
    this.mouth = new Mouth(this.rig.part, character.lips);
    this.eyes = new Eyes(this.rig.part, character.eyes);
    this.arms = new Arms(this.rig.part, character);
    this.head = new HeadPose(this.rig.part);
    this.life = new Life(random);
    this.random = random;
    this.mouthOpen = new Attribute(this.rig.svg, 'data-mouth');
    this.folds = new Attribute(this.rig.part('folds'), 'opacity');
    this.board = boardPlace;
    this.motion = motion;
    this.tick(0);
    this.lastTick = undefined;
    if (ownFrames) this.loop = new FrameLoop(this.rig.svg, (now) => this.tick(now), maxFps);
  }

  speak(clip: SpokenClip, clock: ClipClock): void {
    this.held = undefined;
    this.speech = new Speech(clip, clock);
  }

  hush(): void {
    this.held = undefined;
    this.speech = undefined;
  }

  setViseme(viseme: Viseme, weight: number): void {
    this.speech = undefined;
    const target = mouthPoses[viseme];
    const held = { ...target };
    for (const name of mouthParameters) held[name] = target[name] * Math.min(1, Math.max(0, weight || 0));
    this.held = held;
  }

  setState(state: FaceState): void {
    this.state = state;
    this.gestureUntil = 0;
    this.nextNod = this.seconds + 1;
    this.takeGesture(restingGesture(state));
  }

  setExpression(expression: Expression): void {
    this.expression = expression;
  }

  lookAt(target: GazeTarget): void {
    this.target = target;
    this.life.blink(this.seconds);
  }

  gesture(gesture: Gesture, holdMs = 1800): void {
    this.gestureUntil = this.seconds + holdMs / 1000;
    this.takeGesture(gesture);
  }

  setBoardPlace(place: BoardPlace): void {
    this.board = place;
    this.takeGesture(this.arms.gesture);
  }

  setMotion(motion: Motion): void {
    this.motion = motion;
    this.takeGesture(restingGesture(this.state));
    if (motion !== 'full') this.arms.settle();
  }

  pause(): void {
    this.loop?.setPaused(true);
  }

  resume(): void {
    if (!this.disposed) this.loop?.setPaused(false);
  }

  dispose(): void {
    this.disposed = true;
    this.loop?.stop();
    this.rig.svg.remove();
  }

  /** Draws the picture as it is at this time; a time that steps back counts as no time at all. */
  tick(nowMs: number): void {
    if (this.disposed) return;
    const elapsed = Number.isFinite(nowMs) ? nowMs - (this.lastTick ?? nowMs) : 0;
    const dt = Math.min(0.1, Math.max(0, elapsed / 1000));
    if (Number.isFinite(nowMs)) this.lastTick = nowMs;
    this.seconds += dt;
    this.moveMood(dt);
    this.moveMouth(dt);
    this.moveBody(dt);
  }

  private moveMouth(dt: number): void {
    const stressed = this.sampleSpeech();
    if (stressed && this.motion === 'full') this.stress();
    const closing = this.wanted.press > 0.8 || this.wanted.tuck > 0.8 || !this.speech;
    const ease = 1 - Math.exp(-dt * (closing ? 60 : 34));
    for (const name of mouthParameters) this.pose[name] += (this.wanted[name] - this.pose[name]) * ease;
    const open = this.mouth.draw(this.pose, this.mood.smile);
    for (const path of this.rig.jaw) path.open(this.pose.jaw * jawDrop);
    this.mouthOpen.set(open.toFixed(2));
  }

  /** Fills `wanted` and says whether a stressed word just began. */
  private sampleSpeech(): boolean {
    Object.assign(this.wanted, this.held ?? mouthPoses.sil);
    if (!this.speech) return false;
    const stressed = this.speech.sample(this.wanted);
    if (this.motion === 'captions') Object.assign(this.wanted, mouthPoses.sil);
    if (this.motion === 'reduced') for (const name of mouthParameters) this.wanted[name] *= name === 'press' ? 1 : 0.6;
    return stressed;
  }

  private stress(): void {
    this.accent = 1;
    this.head.nod(0.3);
    const free = this.state === 'speaking' && this.seconds > this.gestureUntil + 1.5;
    if (free && this.random() < 0.4) this.gesture('open', 1300 + this.random() * 900);
  }

  private moveMood(dt: number): void {
    const ease = 1 - Math.exp(-dt * 7);
    const target = moods[this.expression];
    for (const name of ['smile', 'brows', 'worry', 'squint', 'lean'] as const)
      this.mood[name] += (target[name] - this.mood[name]) * ease;
    this.folds.set(fixed(0.35 + this.mood.smile * 0.65));
    this.accent *= Math.exp(-dt * 3.2);
  }

  private moveBody(dt: number): void {
    if (this.gestureUntil > 0 && this.seconds > this.gestureUntil) {
      this.gestureUntil = 0;
      this.takeGesture(restingGesture(this.state));
    }
    if (this.state === 'listening' && this.seconds > this.nextNod) {
      this.head.nod(0.45);
      this.nextNod = this.seconds + 2.2 + this.random() * 3;
    }
    const signs = this.life.at(this.seconds, this.motion === 'full' ? wander[this.state] : 0);
    const gaze = gazeOf(this.target, this.state, this.board);
    const { brows, squint, worry } = this.mood;
    if (this.motion === 'full') this.arms.step(dt);
    const turned = this.head.draw(dt, {
      signs,
      gaze,
      mood: this.mood,
      accent: this.accent,
      still: this.motion !== 'full',
    });
    this.eyes.draw({ ...turned, shut: signs.shut, squint, wide: brows * 0.5 + worry * 0.2 + this.accent * 0.3 });
  }

  private takeGesture(gesture: Gesture): void {
    this.arms.take(this.motion === 'full' ? gesture : 'rest', this.board);
  }
}
