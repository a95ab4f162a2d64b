import type { AnswerPart, BeatStarts, BeatView, Check, Clip, Person, Stage, Welcome } from './protocol';

export const person = (name: string): Person => ({ userId: `id-${name}`, name });

export const clip: Clip = {
  hash: 'h',
  audio: '/api/speech/h',
  durationMs: 2000,
  visemes: [[0, 'aa']],
  words: [
    [0, 400, 0, 4],
    [400, 900, 5, 12],
  ],
};

export function welcome(stage: Partial<Stage> = {}, seq = 10): Welcome {
  return {
    type: 'welcome',
    you: { ...person('Anna'), language: 'en', part: 'LEARNER', mayControl: false },
    class: {
      id: 'class',
      lessonId: 'lesson',
      courseId: 'course',
      kind: 'GROUP',
      title: 'Stock',
      language: 'en',
      character: 'noor',
    },
    stage: {
      phase: 'waiting',
      epoch: 1,
      index: 0,
      of: 10,
      outline: [],
      beat: null,
      thinking: null,
      answer: null,
      check: null,
      asks: [],
      adapted: [],
      summary: null,
      ...stage,
    },
    roster: [],
    present: 1,
    hands: [],
    chat: [],
    seq,
    serverTime: 5000,
  };
}

interface BeatWish {
  readonly epoch?: number;
  readonly index?: number;
  readonly role?: BeatView['role'];
}

export function beat(
  seq: number,
  caption: string,
  { epoch = 1, index = 0, role = 'lesson' }: BeatWish = {},
): BeatStarts {
  return {
    type: 'beat',
    seq,
    epoch,
    beat: {
      id: `beat-${caption}-${seq}`,
      kind: 'SAY',
      role,
      caption,
      speech: caption,
      language: 'en',
      board: { blocks: [], focus: null, fromLine: null, toLine: null },
      section: null,
      pauseMs: 200,
    },
    index,
    of: 10,
    clip,
    startAt: 6000,
    upcoming: [],
  };
}

export function answer(seq: number, part: number, caption: string): AnswerPart {
  return {
    type: 'answer',
    seq,
    epoch: 2,
    askId: 'q',
    by: person('Anna'),
    part,
    last: false,
    caption,
    speech: caption,
    language: 'en',
    clip,
    startAt: 6000,
    sources: [],
    found: true,
    nearest: null,
  };
}

export function check(seq: number, attempt: number): Check {
  return {
    type: 'check',
    seq,
    epoch: 1,
    checkId: 'c',
    prompt: 'Which?',
    language: 'en',
    choices: ['This', 'That'],
    several: false,
    deadline: null,
    attempt,
  };
}
