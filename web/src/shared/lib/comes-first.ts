/** A lesson, a module or another course that is completed before something opens. */
interface ComesFirst {
  readonly lessonId?: string | null;
  readonly course?: string | null;
}

/** Where to go on with it. */
export function addressOf({ lessonId, course }: ComesFirst): string {
  return course ? `/courses/${course}` : `/lessons/${lessonId}`;
}
