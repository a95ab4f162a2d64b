/** Everything a living face does without being asked. */
export interface Signs {
  /** Lids, 0 open .. 1 shut. */
  shut: number;
  /** Small wandering of the gaze. */
  gazeX: number;
  gazeY: number;
  /** -1..1 */
  breath: number;
  /** Head: turn and nod -1..1, tilt in degrees. */
  yaw: number;
  pitch: number;
  roll: number;
}

const blinkSeconds = 0.17;
const closingShare = 0.36;

/** Blinks, saccades, breath and the head's small restlessness, as a function of time and a source of chance. */
export class Life {
  private blinkStart = Number.NEGATIVE_INFINITY;
  private nextBlink: number;
  private nextGlance = 0.8;
  private gazeX = 0;
  private gazeY = 0;

  constructor(private readonly random: () => number) {
    this.nextBlink = 1.2 + random() * 2;
  }

  /** Shuts the lids now, as people do when they turn their eyes far. */
  blink(seconds: number): void {
    if (seconds - this.blinkStart > 0.5) this.nextBlink = seconds;
  }

  /** `wander` scales how far the gaze strays: little while speaking to someone, more when idle. */
  at(seconds: number, wander: number): Signs {
    if (seconds >= this.nextBlink) {
      this.blinkStart = seconds;
      this.nextBlink = seconds + (this.random() < 0.14 ? 0.3 : 2 + this.random() * 4);
    }
    if (seconds >= this.nextGlance) this.glance(seconds);
    return {
      shut: lidsShut((seconds - this.blinkStart) / blinkSeconds),
      gazeX: this.gazeX * wander,
      gazeY: this.gazeY * wander,
      breath: Math.sin(seconds * 1.55),
      yaw: Math.sin(seconds * 0.53) * 0.16 + Math.sin(seconds * 1.31 + 1) * 0.08,
      pitch: Math.sin(seconds * 0.71 + 2) * 0.12 + Math.sin(seconds * 1.7) * 0.04,
      roll: Math.sin(seconds * 0.43 + 0.5) * 0.7 + Math.sin(seconds * 0.97) * 0.3,
    };
  }

  private glance(seconds: number): void {
    const far = this.random() < 0.22;
    this.gazeX = (this.random() - 0.5) * (far ? 1.1 : 0.16);
    this.gazeY = (this.random() - 0.55) * (far ? 0.5 : 0.12);
    this.nextGlance = seconds + (far ? 0.4 : 0.7) + this.random() * 1.8;
  }
}

/** Lids fall faster than they rise. */
export function lidsShut(progress: number): number {
  if (progress <= 0 || progress >= 1) return 0;
  const x = progress < closingShare ? progress / closingShare : (1 - progress) / (1 - closingShare);
  return Math.min(1, x * x * (3 - 2 * x) * 1.06);
}
