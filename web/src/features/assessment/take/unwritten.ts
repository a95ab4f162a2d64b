import type { GivenResponse } from '@/api/generated/types.gen';
import type { Answered } from '@/features/assessment/take/sealed/kept-attempt';

const keyOf = (person: string, attempt: string) => `lectern.attempt.${person}.${attempt}`;

/** Notes in the last moment of a page what it had no time to seal; also where former versions kept all answers. */
export function noteUnwritten(person: string, attempt: string, answered: readonly Answered[]): void {
  try {
    if (answered.length === 0) localStorage.removeItem(keyOf(person, attempt));
    else localStorage.setItem(keyOf(person, attempt), JSON.stringify(answered));
  } catch {
    // A device that keeps nothing still sends what it can.
  }
}

/** What was noted, to be sealed now. */
export function notedUnwritten(person: string, attempt: string): readonly Answered[] {
  try {
    const noted: unknown = JSON.parse(localStorage.getItem(keyOf(person, attempt)) ?? '[]');
    return Array.isArray(noted) ? noted.map(answeredOf) : [];
  } catch {
    return [];
  }
}

function answeredOf({ item, response, sequence, after }: GivenResponse & { after?: number }): Answered {
  return { item, response, after: after ?? sequence - 1 };
}
