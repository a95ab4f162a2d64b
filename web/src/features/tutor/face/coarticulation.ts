import type { SpokenClip } from './face';
import { isViseme, type MouthPose, mouthParameters, mouthPoses } from './visemes';

/** Lips move before the sound is heard and let go after it. */
const leadMs = 75;
const lagMs = 60;
/** A closure is held at least this long, so that a slow frame rate still shows it. */
const closureMs = 70;
const releaseMs = 45;
/** A viseme's pull reaches no further back than this many neighbours. */
const reach = 5;

export interface Mouthing {
  starts: Float64Array;
  ends: Float64Array;
  visemes: (keyof typeof mouthPoses)[];
}

/** Prepares a clip for sampling: unknown shapes become silence, order and ends are made sure. */
export function mouthing(clip: SpokenClip): Mouthing {
  const events = clip.visemes.filter(([ms]) => Number.isFinite(ms)).toSorted((a, b) => a[0] - b[0]);
  const starts = Float64Array.from(events, ([ms]) => ms);
  const ends = Float64Array.from(
    events,
    (_, i) => events[i + 1]?.[0] ?? Math.max(clip.durationMs, events[i]?.[0] ?? 0),
  );
  return { starts, ends, visemes: events.map(([, name]) => (isViseme(name) ? name : 'sil')) };
}

/** Writes into `out` the mouth at the given millisecond; outside the clip it is at rest. */
export function sampleMouth(speech: Mouthing, ms: number, out: MouthPose): void {
  for (const name of mouthParameters) out[name] = 0;
  const last = lastStartedBy(speech.starts, ms + leadMs);
  let total = 0;
  let lips = 0;
  let teeth = 0;
  for (let i = last; i >= 0 && i > last - reach; i--) {
    const viseme = speech.visemes[i] ?? 'sil';
    const start = speech.starts[i] ?? 0;
    const end = speech.ends[i] ?? start;
    const weight = bump(ms, start - leadMs, start + (end - start) * 0.45, end + lagMs);
    const pull = weight * (viseme === 'sil' ? 0.7 : 1);
    const target = mouthPoses[viseme];
    for (const name of mouthParameters) out[name] += pull * target[name];
    total += pull;
    if (viseme === 'PP') lips = Math.max(lips, closure(ms, start, end));
    if (viseme === 'FF') teeth = Math.max(teeth, closure(ms, start, end));
  }
  if (total > 1e-4) for (const name of mouthParameters) out[name] /= Math.max(total, 0.35);
  blend(out, mouthPoses.FF, teeth);
  blend(out, mouthPoses.PP, lips);
}

/** Neighbouring vowels must never keep lips that belong together apart. */
function closure(ms: number, start: number, end: number): number {
  const outside = Math.abs(ms - (start + end) / 2) - Math.max(closureMs, end - start) / 2;
  if (outside <= 0) return 1;
  return outside >= releaseMs ? 0 : 0.5 + 0.5 * Math.cos((Math.PI * outside) / releaseMs);
}

/** Raised cosine from 0 at `from` over 1 at `apex` back to 0 at `to`. */
function bump(ms: number, from: number, apex: number, to: number): number {
  if (ms <= from || ms >= to) return 0;
  const x = ms < apex ? (ms - from) / (apex - from) : (to - ms) / (to - apex);
  return 0.5 - 0.5 * Math.cos(Math.PI * x);
}

function blend(out: MouthPose, target: MouthPose, weight: number): void {
  if (weight > 0) for (const name of mouthParameters) out[name] += (target[name] - out[name]) * weight;
}

function lastStartedBy(starts: Float64Array, ms: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= ms) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
