/** Frames that keep coming later than this mean that the machine cannot keep up with the full rate. */
const lateMs = 24;
const patience = 90;

/**
 * Calls back once a frame while the element can be seen, not more often than the cap allows. Falls to half the rate
 * by itself when frames keep coming late, as they do without a graphics processor.
 */
export class FrameLoop {
  private request = 0;
  private last = 0;
  private lateness = 0;
  private onScreen = true;
  private paused = false;
  private minInterval: number;
  private readonly watcher: IntersectionObserver | undefined;

  constructor(
    element: Element,
    private readonly frame: (nowMs: number) => void,
    maxFps: number,
  ) {
    this.minInterval = 1000 / maxFps - 2;
    if (typeof IntersectionObserver !== 'undefined') {
      this.watcher = new IntersectionObserver((entries) => {
        this.onScreen = entries.at(-1)?.isIntersecting ?? true;
        this.update();
      });
      this.watcher.observe(element);
    }
    document.addEventListener('visibilitychange', this.update);
    this.update();
  }

  setPaused(paused: boolean): void {
    this.paused = paused;
    this.update();
  }

  stop(): void {
    this.paused = true;
    this.update();
    this.watcher?.disconnect();
    document.removeEventListener('visibilitychange', this.update);
  }

  private readonly update = (): void => {
    const runs = !this.paused && this.onScreen && document.visibilityState !== 'hidden';
    if (runs === this.request > 0) return;
    if (runs) this.request = requestAnimationFrame(this.tick);
    else {
      cancelAnimationFrame(this.request);
      this.request = 0;
    }
  };

  private readonly tick = (now: number): void => {
    this.request = requestAnimationFrame(this.tick);
    const elapsed = now - this.last;
    if (elapsed >= 0 && elapsed < this.minInterval) return;
    this.watchLateness(elapsed);
    this.last = now;
    this.frame(now);
  };

  private watchLateness(elapsed: number): void {
    if (elapsed > 500) return;
    this.lateness = Math.max(0, this.lateness + (elapsed > lateMs ? 1 : -1));
    if (this.lateness > patience) this.minInterval = Math.max(this.minInterval, lateMs);
  }
}
