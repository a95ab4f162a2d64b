import { type Mouthing, mouthing, sampleMouth } from './coarticulation';
import type { ClipClock, SpokenClip } from './face';
import type { MouthPose } from './visemes';

/** The smoothing of the mouth lags behind; lips also move a little before the sound. */
const aheadMs = 35;
const betweenAccentsMs = 850;

/** One clip being spoken: what the mouth does, and where the stress lies. */
export class Speech {
  private readonly mouthing: Mouthing;
  private readonly accents: readonly number[];
  private nextAccent = 0;

  constructor(
    clip: SpokenClip,
    private readonly clock: ClipClock,
  ) {
    this.mouthing = mouthing(clip);
    this.accents = accents(clip);
  }

  /** Shapes `out` for the millisecond that is audible now and says whether a stressed word just began. */
  sample(out: MouthPose): boolean {
    const ms = this.clock();
    sampleMouth(this.mouthing, ms + aheadMs, out);
    let stressed = false;
    for (let at = this.accents[this.nextAccent]; at !== undefined && ms >= at; at = this.accents[this.nextAccent]) {
      stressed = ms - at < 200;
      this.nextAccent++;
    }
    return stressed;
  }
}

/** Words that last longer than their neighbours carry the stress; two in a row do not both get it. */
export function accents({ words = [] }: SpokenClip): number[] {
  const mean = words.reduce((sum, [start, end]) => sum + end - start, 0) / Math.max(1, words.length);
  const found: number[] = [];
  for (const [start, end] of words) {
    const far = start - (found.at(-1) ?? Number.NEGATIVE_INFINITY) >= betweenAccentsMs;
    if (far && end - start > mean * 1.15) found.push(start);
  }
  return found;
}
