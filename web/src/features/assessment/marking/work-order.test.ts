import { describe, expect, test } from 'vitest';
import type { MarkingWork, WaitingAnswer } from '@/api/generated/types.gen';
import { nextWaiting, orderOf, pathOf, stopsOf } from '@/features/assessment/marking/work-order';

const answer = (id: string, question: string, waits: boolean): WaitingAnswer => ({
  id,
  question,
  revision: 1,
  stage: waits ? 'UNMARKED' : 'DONE',
  waits,
});

const paper = (attemptId: string, ...answers: WaitingAnswer[]) => ({
  attemptId,
  learner: { name: attemptId },
  state: 'OPEN' as const,
  since: '2026-01-01T00:00:00Z',
  answers,
  ready: false,
});

const work: MarkingWork = {
  assessmentId: 'a',
  courseId: 'c',
  title: 'Pallets',
  marks: true,
  together: false,
  total: 2,
  ready: 0,
  unsigned: 0,
  papers: [
    paper('one', answer('1', 'q', false), answer('2', 'r', true)),
    paper('two', answer('3', 'q', true), answer('4', 'r', false)),
  ],
  questions: [
    { id: 'q', revision: 1, stem: [] },
    { id: 'r', revision: 1, stem: [] },
  ],
};

const ids = (order: 'learner' | 'question') => stopsOf(work, order).map((stop) => stop.answer.id);

describe('the way of a marker', () => {
  test('goes learner by learner or question by question', () => {
    expect(ids('learner')).toEqual(['1', '2', '3', '4']);
    expect(ids('question')).toEqual(['1', '3', '2', '4']);
    expect(orderOf('question')).toBe('question');
    expect(orderOf(null)).toBe('learner');
  });

  test('leads to the next answer that waits, round the end', () => {
    const stops = stopsOf(work, 'learner');
    expect(nextWaiting(stops, -1)?.answer.id).toBe('2');
    expect(nextWaiting(stops, 1)?.answer.id).toBe('3');
    expect(nextWaiting(stops, 3)?.answer.id).toBe('2');
    expect(nextWaiting(stops.slice(0, 1), 0)).toBeUndefined();
  });

  test('has an address for each stop', () => {
    const [first] = stopsOf(work, 'question');
    expect(first && pathOf(first, 'question')).toBe('/marking/attempts/one/1?by=question');
  });
});
