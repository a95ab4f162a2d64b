/** The hour of the week with most minutes, the first of several alike; null when there are none at all. */
export function busiest(
  week: readonly (readonly number[])[],
): { readonly day: number; readonly hour: number; readonly minutes: number } | null {
  let found: { day: number; hour: number; minutes: number } | null = null;
  for (const [day, hours] of week.entries()) {
    for (const [hour, minutes] of hours.entries()) {
      if (minutes > (found?.minutes ?? 0)) found = { day, hour, minutes };
    }
  }
  return found;
}
