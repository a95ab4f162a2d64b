import type { Rubric } from '@/api/generated/types.gen';
import type { Task } from '@/features/assessment/tasks/task';

/** What the answers to a task are marked by; null where points are given freely. */
export function rubricOf(task: Task): Rubric | null {
  return (task.kind === 'ESSAY' || task.kind === 'UPLOAD') && task.rubric ? task.rubric : null;
}
