const near = 0.02;

/** A critically damped spring: reaches its target without overshoot from any movement it is in. */
export class Spring {
  value = 0;
  /** Units a second. */
  speed = 0;
  private target = 0;

  /** The higher the haste, the sooner it arrives: about 5 / haste seconds. */
  constructor(private readonly haste: number) {}

  aim(target: number): void {
    this.target = target;
  }

  jump(): void {
    this.value = this.target;
    this.speed = 0;
  }

  /** Moves on by `dt` seconds and says whether it still moves. Exact for any step, so slow frames stay calm. */
  step(dt: number): boolean {
    const offset = this.value - this.target;
    if (Math.abs(offset) < near && Math.abs(this.speed) < near) {
      this.jump();
      return false;
    }
    const decay = Math.exp(-this.haste * dt);
    const drive = this.speed + this.haste * offset;
    this.value = this.target + (offset + drive * dt) * decay;
    this.speed = (this.speed - this.haste * drive * dt) * decay;
    return true;
  }
}
