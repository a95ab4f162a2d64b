import type { PlanBeat } from '@/api/generated/types.gen';
import type { Beat } from '@/features/tutor/plan/beats';

const usualMsPerCharacter = 68;

/**
 * How long beats take. What the server has measured counts; what was written since is reckoned at the pace of the same plan.
 *
 * @param keys the names that beats have on this page, by id
 */
export function paceOf(measured: readonly PlanBeat[], keys: ReadonlyMap<string, string>): (beat: Beat) => number {
  const known = new Map(measured.map((beat) => [keys.get(beat.id) ?? beat.id, beat]));
  const characters = measured.reduce((sum, { speech }) => sum + speech.length, 0);
  const spoken = measured.reduce((sum, { speechMs }) => sum + speechMs, 0);
  const each = characters > 0 ? spoken / characters : usualMsPerCharacter;
  return (beat) => {
    const measure = known.get(beat.key);
    const same = measure && (beat.speech === null ? measure.asWritten : measure.speech === beat.speech);
    if (measure && same && measure.caption === beat.caption) return measure.speechMs;
    return Math.round((beat.speech ?? beat.caption).trim().length * each);
  };
}

/** Speech and silence of all of them. */
export function totalMs(beats: readonly Beat[], spokenMs: (beat: Beat) => number): number {
  return beats.reduce((sum, beat) => sum + spokenMs(beat) + beat.pauseMs, 0);
}
