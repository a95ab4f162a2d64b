/** A stretch of a video in milliseconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** More than this between two looks at the clock is a jump, whatever the speed. */
const LONGEST_STEP = 3000;

/** Gathers what is really played. A jump begins a new stretch; what was jumped over does not count. */
export class Played {
  #spans: Span[] = [];
  #last: number | null = null;

  /** The video is at this millisecond and plays. */
  at(now: number): void {
    const last = this.#last;
    this.#last = now;
    if (last === null || now <= last || now - last > LONGEST_STEP) return;
    this.add({ from: last, to: now });
  }

  /** It does not play any more, or somebody jumped. */
  rest(): void {
    this.#last = null;
  }

  add({ from, to }: Span): void {
    if (to <= from) return;
    const apart = this.#spans.filter((span) => span.to < from || span.from > to);
    const touching = this.#spans.filter((span) => !apart.includes(span));
    const whole = {
      from: Math.min(from, ...touching.map((span) => span.from)),
      to: Math.max(to, ...touching.map((span) => span.to)),
    };
    this.#spans = [...apart, whole].sort((a, b) => a.from - b.from);
  }

  /** What was gathered, in order. */
  get spans(): readonly Span[] {
    return this.#spans;
  }

  /** Takes what was gathered, to be told; what cannot be told is put back by `add`. */
  take(): readonly Span[] {
    const taken = this.#spans;
    this.#spans = [];
    return taken;
  }
}
