import type { CourseLesson, CourseModule } from '@/features/courses/editor/structure/course-api';

/** Where a lesson stands: its module and its place in it. */
export interface Place {
  readonly module: number;
  readonly at: number;
}

export function placeOf(modules: readonly CourseModule[], lessonId: string): Place | null {
  for (const [module, { lessons }] of modules.entries()) {
    const at = lessons.findIndex(({ id }) => id === lessonId);
    if (at >= 0) return { module, at };
  }
  return null;
}

/** The same modules with a lesson taken to another place. */
export function movedTo(modules: readonly CourseModule[], lessonId: string, to: Place): readonly CourseModule[] {
  const from = placeOf(modules, lessonId);
  const lesson = from && modules[from.module]?.lessons[from.at];
  if (!lesson) return modules;
  const without = modules.map((module) => ({ ...module, lessons: module.lessons.filter(({ id }) => id !== lessonId) }));
  return without.map((module, at) =>
    at === to.module ? { ...module, lessons: inserted(module.lessons, lesson, to.at) } : module,
  );
}

/** The same modules with one of them at another place. */
export function moduleMoved(modules: readonly CourseModule[], from: number, to: number): readonly CourseModule[] {
  const module = modules[from];
  if (!module || to < 0 || to >= modules.length) return modules;
  const rest = modules.filter((_, at) => at !== from);
  return [...rest.slice(0, to), module, ...rest.slice(to)];
}

/** Without a module; its lessons go to the one before it, or after it when it was the first. */
export function moduleRemoved(modules: readonly CourseModule[], at: number): readonly CourseModule[] {
  const module = modules[at];
  if (!module || modules.length === 1) return modules;
  const heir = at === 0 ? 1 : at - 1;
  return modules
    .map((other, place) => (place === heir ? { ...other, lessons: [...other.lessons, ...module.lessons] } : other))
    .filter((_, place) => place !== at);
}

function inserted(lessons: readonly CourseLesson[], lesson: CourseLesson, at: number): readonly CourseLesson[] {
  return [...lessons.slice(0, at), lesson, ...lessons.slice(at)];
}
