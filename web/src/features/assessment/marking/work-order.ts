import type { MarkingWork, WaitingAnswer } from '@/api/generated/types.gen';

/** After what answers follow each other: all of one learner, or all to one question. */
export type Order = 'learner' | 'question';

/** An answer on a marker's way. */
export interface Stop {
  readonly attempt: string;
  readonly answer: WaitingAnswer;
}

export function orderOf(text: string | null): Order {
  return text === 'question' ? 'question' : 'learner';
}

/** All answers of an assessment in the order in which they are marked. */
export function stopsOf(work: MarkingWork, order: Order): readonly Stop[] {
  const byLearner = work.papers.flatMap(({ attemptId, answers }) =>
    answers.map((answer) => ({ attempt: attemptId, answer })),
  );
  if (order === 'learner') return byLearner;
  return work.questions.flatMap(({ id, revision }) =>
    byLearner.filter(({ answer }) => answer.question === id && answer.revision === revision),
  );
}

/** The next answer that waits for the viewer, from there to the end and then from the beginning. */
export function nextWaiting(stops: readonly Stop[], from: number): Stop | undefined {
  const after = [...stops.slice(from + 1), ...stops.slice(0, Math.max(0, from))];
  return after.find(({ answer }) => answer.waits);
}

export function pathOf({ attempt, answer }: Stop, order: Order): string {
  return `/marking/attempts/${attempt}/${answer.id}?by=${order}`;
}
