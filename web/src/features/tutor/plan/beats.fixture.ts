import type { PlanBeat, PlanView } from '@/api/generated/types.gen';
import type { Beat } from '@/features/tutor/plan/beats';

const board = { blocks: [], focus: null, fromLine: null, toLine: null };

/** A beat of a page under test. */
export function beat(key: string, change: Partial<Beat> = {}): Beat {
  return {
    key,
    kind: 'SAY',
    caption: `This is ${key}.`,
    speech: null,
    language: 'en',
    board,
    questionBlock: null,
    pauseMs: 300,
    section: null,
    block: null,
    ...change,
  };
}

export function planBeat(id: string, change: Partial<PlanBeat> = {}): PlanBeat {
  const caption = change.caption ?? `This is ${id}.`;
  return {
    id,
    kind: 'SAY',
    caption,
    speech: caption,
    asWritten: true,
    language: 'en',
    board,
    questionBlock: null,
    pauseMs: 300,
    speechMs: 1_000,
    section: null,
    block: null,
    ...change,
  };
}

export function planView(beats: PlanBeat[], change: Partial<PlanView> = {}): PlanView {
  return {
    lesson: 'l1',
    course: 'c1',
    lessonVersion: 1,
    title: 'Pallets',
    language: 'en',
    state: 'DRAFT',
    revision: 0,
    changedAt: '2026-11-22T10:00:00Z',
    approvedBefore: null,
    editedParts: 0,
    mayChange: true,
    beats,
    checks: [],
    slides: [],
    lostEdits: [],
    voice: { present: true, total: beats.length, ready: beats.length, failed: 0 },
    ...change,
  };
}
