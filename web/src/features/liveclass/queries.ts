import { queryOptions } from '@tanstack/react-query';
import { getJson } from '@/api/http';

export interface ClassEntry {
  readonly id: string;
  readonly kind: 'PRIVATE' | 'GROUP';
  readonly state: 'PLANNED' | 'RUNNING' | 'ENDED';
  readonly title: string;
  readonly language: 'en' | 'ar';
  readonly startsAt: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

export const classesQuery = (range: 'OPEN' | 'PAST') =>
  queryOptions({
    queryKey: ['classes', range],
    queryFn: async ({ signal }) =>
      (await getJson<{ items: readonly ClassEntry[] }>(`/api/classes?range=${range}`, signal)).items,
    refetchInterval: range === 'OPEN' ? 15_000 : false,
  });
