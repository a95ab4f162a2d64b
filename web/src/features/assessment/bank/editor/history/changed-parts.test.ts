import { expect, test } from 'vitest';
import type { QuestionRevisionView } from '@/api/generated/types.gen';
import { newDraft } from '@/features/assessment/bank/editor/draft';
import { changedParts } from '@/features/assessment/bank/editor/history/changed-parts';

const draft = { ...newDraft('TRUE_FALSE'), stem: 'Pallets fly.' };
const revision: QuestionRevisionView = {
  number: 1,
  madeAt: '2026-11-23T09:30:00Z',
  stem: 'Pallets fly.',
  explanation: '',
  points: 1,
  task: { feedbackFalse: null, kind: 'TRUE_FALSE', correct: true, feedbackTrue: null },
};

test('nothing has changed when only the order of fields differs', () => {
  expect(changedParts(revision, draft)).toEqual([]);
});

test('each part that differs is named', () => {
  const task = { kind: 'TRUE_FALSE', correct: false, feedbackTrue: null, feedbackFalse: null } as const;
  expect(changedParts(revision, { ...draft, task, points: 2 })).toEqual(['task', 'points']);
});
