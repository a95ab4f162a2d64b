import { gapsIn } from '@/features/assessment/tasks/gap-text';
import type { Task } from '@/features/assessment/tasks/task';

interface TruthWords {
  readonly yes: string;
  readonly no: string;
}

/** The right answer in words, a line for each of its parts; nothing where only a person can tell. */
export function rightAnswer(task: Task, { yes, no }: TruthWords): readonly string[] {
  switch (task.kind) {
    case 'CHOICE':
      return task.options.filter(({ fraction }) => fraction > 0).map(({ text }) => text);
    case 'TRUE_FALSE':
      return [task.correct ? yes : no];
    case 'SHORT_ANSWER':
      return best(task.accepted).map(({ text }) => text);
    case 'NUMERIC':
      return best(task.accepted).map(({ value, tolerance }) =>
        tolerance > 0 ? `${value} ± ${tolerance}` : `${value}`,
      );
    case 'MATCHING':
      return task.pairs.map(({ left, right }) => `${left}: ${right.text}`);
    case 'ORDERING':
      return task.items.map(({ text }, at) => `${at + 1}. ${text}`);
    case 'GAPS': {
      const words = new Map(task.gaps.map(({ id, accepted }) => [id, best(accepted)[0]?.text ?? '']));
      return [
        gapsIn(task.text)
          .map(({ text, gap }) => (gap === null ? text : `[${words.get(gap) ?? ''}]`))
          .join(''),
      ];
    }
    case 'ESSAY':
      return task.modelAnswer ? [task.modelAnswer] : [];
    case 'HOTSPOT':
    case 'UPLOAD':
      return [];
  }
}

/** Those that earn everything. */
function best<T extends { readonly fraction: number }>(accepted: readonly T[]): readonly T[] {
  return accepted.filter(({ fraction }) => fraction >= 100);
}
