import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { listCourseEntriesOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { CourseEntry } from '@/api/generated/types.gen';

/** What stands before these courses as a whole, by course; those that nothing stands before are not in it. */
export function useCourseEntries(ids: readonly string[]): ReadonlyMap<string, CourseEntry> {
  const { data } = useQuery({
    ...listCourseEntriesOptions({ query: { course: [...ids] } }),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
  return new Map(data?.items.map((entry) => [entry.course, entry]));
}
