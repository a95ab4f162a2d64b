import type { GapsTask, TextGap } from '@/api/generated/types.gen';
import { newGap } from '@/features/assessment/bank/editor/draft';
import { gapsIn } from '@/features/assessment/tasks/gap-text';

/** The task with another text and the gaps that it marks. What is cut out goes to `lost`, from where it comes back. */
export function withText(task: GapsTask, text: string, lost: Map<string, TextGap>): GapsTask {
  const marks = [...new Set(gapsIn(text).flatMap(({ gap }) => gap ?? []))];
  for (const gap of task.gaps) lost.set(gap.id, gap);
  return { ...task, text, gaps: marks.map((id) => lost.get(id) ?? newGap(id)) };
}

/** The task with a gap in the place of a part of its text, which is what the gap accepts. */
export function withGap(task: GapsTask, from: number, to: number): GapsTask {
  const taken = new Set(task.gaps.map(({ id }) => id));
  let number = 1;
  while (taken.has(`g${number}`)) number++;
  const id = `g${number}`;
  const text = `${task.text.slice(0, from)}{{${id}}}${task.text.slice(to)}`;
  const answer = task.text.slice(from, to).trim();
  return withText({ ...task, gaps: [...task.gaps, newGap(id, answer)] }, text, new Map());
}
