import type { EditPlanRequest, PlanBeat, PlanView } from '@/api/generated/types.gen';
import type { Board } from '@/features/tutor/class/protocol';

/** Speech of one beat is best below this; beyond `refusedMs` the server does not take it. */
export const longMs = 12_000;
export const refusedMs = 20_000;

export type BeatKind = PlanBeat['kind'];

/** A beat as it is worked on. */
export interface Beat {
  /** Its id, or a name of this page's own while the server has not seen it. */
  readonly key: string;
  readonly kind: BeatKind;
  readonly caption: string;
  /** Words of its own for the voice; null: the voice says what is written. */
  readonly speech: string | null;
  readonly language: 'en' | 'ar';
  readonly board: Board;
  readonly questionBlock: string | null;
  readonly pauseMs: number;
  readonly section: string | null;
  readonly block: string | null;
}

/** What a teacher may change of a beat. */
export type BeatChange = Partial<Pick<Beat, 'kind' | 'caption' | 'speech' | 'pauseMs'>>;

const added = 'new-';
let count = 0;

export function beatsOf(plan: PlanView, keys: ReadonlyMap<string, string> = new Map()): readonly Beat[] {
  return plan.beats.map((beat) => ({
    key: keys.get(beat.id) ?? beat.id,
    kind: beat.kind,
    caption: beat.caption,
    speech: beat.asWritten ? null : beat.speech,
    language: beat.language === 'ar' ? 'ar' : 'en',
    board: {
      blocks: beat.board.blocks,
      focus: beat.board.focus ?? null,
      fromLine: beat.board.fromLine ?? null,
      toLine: beat.board.toLine ?? null,
    },
    questionBlock: beat.questionBlock ?? null,
    pauseMs: beat.pauseMs,
    section: beat.section ?? null,
    block: beat.block ?? null,
  }));
}

/** @param ids of beats that were new on this page and have been saved since, by key */
export function requestOf(
  plan: Pick<PlanView, 'lessonVersion' | 'revision'>,
  beats: readonly Beat[],
  ids: ReadonlyMap<string, string>,
): EditPlanRequest {
  return {
    lessonVersion: plan.lessonVersion,
    revision: plan.revision,
    beats: beats.map(({ key, kind, caption, speech, pauseMs }) => ({
      id: ids.get(key) ?? (key.startsWith(added) ? null : key),
      kind,
      caption,
      speech,
      pauseMs,
    })),
  };
}

export function sameBeat(one: Beat, other: Beat): boolean {
  return (
    one.key === other.key &&
    one.kind === other.kind &&
    one.caption === other.caption &&
    one.speech === other.speech &&
    one.pauseMs === other.pauseMs
  );
}

export function sameBeats(some: readonly Beat[], others: readonly Beat[]): boolean {
  return some.length === others.length && some.every((beat, at) => sameBeat(beat, others[at] as Beat));
}

export function changed(beats: readonly Beat[], key: string, change: BeatChange): readonly Beat[] {
  return beats.map((beat) => (beat.key === key ? { ...beat, ...silenced(beat, change) } : beat));
}

/** A pause says nothing; what was one speaks again what is written. */
function silenced(beat: Beat, change: BeatChange): BeatChange {
  if (change.kind === undefined || change.kind === beat.kind) return change;
  if (change.kind === 'WAIT') return { ...change, speech: '', pauseMs: Math.max(beat.pauseMs, 2_000) };
  return beat.kind === 'WAIT' ? { ...change, speech: null } : change;
}

/** A moved beat belongs to what it stands behind, as on the server. */
export function moved(beats: readonly Beat[], from: number, to: number): readonly Beat[] {
  const beat = beats[from];
  if (!beat || from === to || to < 0 || to >= beats.length) return beats;
  const rest = beats.filter((other) => other !== beat);
  const home = rest[to - 1] ?? rest[0] ?? beat;
  return rest.toSpliced(to, 0, { ...beat, section: home.section, block: home.block });
}

/** A new beat, on the board of the one before it. */
export function addedAfter(beats: readonly Beat[], key: string): { beats: readonly Beat[]; key: string } {
  const at = beats.findIndex((beat) => beat.key === key);
  const before = beats[at];
  if (!before) return { beats, key };
  const beat = fresh(before, { kind: 'SAY', caption: '', speech: null, pauseMs: 300 });
  return { beats: beats.toSpliced(at + 1, 0, beat), key: beat.key };
}

/** In the place of one beat these others; the new ones among them on its board. */
export function fresh(beside: Beat, change: Required<BeatChange>): Beat {
  return { ...beside, ...change, key: `${added}${++count}`, questionBlock: null };
}

export function removed(beats: readonly Beat[], key: string): readonly Beat[] {
  return beats.filter((beat) => beat.key !== key);
}

export interface Section {
  /** The heading block, null before the first heading. */
  readonly heading: string | null;
  readonly beats: readonly Beat[];
}

export function sectionsOf(beats: readonly Beat[]): readonly Section[] {
  const sections: { heading: string | null; beats: Beat[] }[] = [];
  for (const beat of beats) {
    const last = sections.at(-1);
    if (last && last.heading === beat.section) last.beats.push(beat);
    else sections.push({ heading: beat.section, beats: [beat] });
  }
  return sections;
}

/** Whether the server would take it. */
export function isTeachable(beat: Beat): boolean {
  return beat.kind === 'WAIT' || beat.caption.trim() !== '';
}
