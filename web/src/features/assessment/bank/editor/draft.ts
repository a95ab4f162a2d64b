import type { NewQuestion, QuestionDetails } from '@/api/generated/types.gen';
import type { AreaShape, HotspotArea, Size } from '@/features/assessment/tasks/areas';
import type { Task } from '@/features/assessment/tasks/task';

/** A question as it is being written. */
export type QuestionDraft = Omit<NewQuestion, 'draft'>;

/** The kinds of questions, in the order in which they are offered. */
export const writtenKinds = [
  'CHOICE',
  'TRUE_FALSE',
  'SHORT_ANSWER',
  'NUMERIC',
  'MATCHING',
  'ORDERING',
  'GAPS',
  'HOTSPOT',
  'ESSAY',
  'UPLOAD',
] as const;
export type WrittenKind = (typeof writtenKinds)[number];

export function isWritten(kind: string | null): kind is WrittenKind {
  return writtenKinds.some((written) => written === kind);
}

export function newDraft(kind: WrittenKind): QuestionDraft {
  return { title: '', tags: [], skills: [], difficulty: 3, stem: '', task: newTask(kind), explanation: '', points: 1 };
}

export function draftOf(question: QuestionDetails): QuestionDraft {
  const { title, tags, skills, difficulty, stem, task, explanation, points } = question;
  return { title, tags, skills, difficulty, stem, task, explanation, points };
}

/** A name for a new part of a task. The server gives it one that tells nothing. */
export function partId(): string {
  return crypto.randomUUID().slice(0, 8);
}

export const newOption = (fraction = 0) => ({ id: partId(), text: '', fraction, feedback: null });
export const newAccepted = (text = '') => ({ text, fraction: 100, feedback: null });
export const newNumber = () => ({ value: 0, tolerance: 0, fraction: 100, feedback: null });
export const newRight = () => ({ id: partId(), text: '' });
export const newPair = () => ({ id: partId(), left: '', right: newRight() });
export const newGap = (id: string, answer = '') => ({
  id,
  accepted: [newAccepted(answer)],
  choices: [],
  caseSensitive: false,
});

export const newLevel = () => ({ id: partId(), title: '', points: 0 });
export const newCriterion = () => ({ id: partId(), title: '', levels: [{ ...newLevel(), points: 1 }, newLevel()] });

/** In the middle of the picture. */
export const newArea = (kind: 'BOX' | 'CIRCLE', { width, height }: Size): HotspotArea => {
  const [x, y, size] = [Math.round(width / 2), Math.round(height / 2), Math.max(1, Math.round(width / 10))];
  const shape =
    kind === 'CIRCLE'
      ? { kind, x, y, radius: size }
      : { kind, x: x - size, y: y - size, width: 2 * size, height: 2 * size };
  return { id: partId(), shape: shape as AreaShape, feedback: null };
};

function newTask(kind: WrittenKind): Task {
  switch (kind) {
    case 'CHOICE':
      return { kind, several: false, options: [newOption(100), newOption(), newOption()] };
    case 'TRUE_FALSE':
      return { kind, correct: true, feedbackTrue: null, feedbackFalse: null };
    case 'SHORT_ANSWER':
      return { kind, accepted: [newAccepted()], caseSensitive: false };
    case 'NUMERIC':
      return { kind, accepted: [newNumber()], units: [], unitRequired: false };
    case 'MATCHING':
      return { kind, pairs: [newPair(), newPair(), newPair()], distractors: [] };
    case 'ORDERING':
      return { kind, items: [newRight(), newRight(), newRight()] };
    case 'GAPS':
      return { kind, text: '', gaps: [] };
    case 'ESSAY':
      return { kind, minWords: 0, maxWords: 0, modelAnswer: null, lines: 8, rubric: null };
    case 'HOTSPOT':
      return { kind, image: '', alt: '', width: 1, height: 1, areas: [], picks: 1 };
    case 'UPLOAD':
      return { kind, types: ['PDF'], maxFiles: 1, maxBytes: 10_000_000, rubric: null };
  }
}
