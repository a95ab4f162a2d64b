import { useQueryClient } from '@tanstack/react-query';
import { listRecordingsOptions, listRecordingsQueryKey } from '@/api/generated/@tanstack/react-query.gen';

/** Whom a recording is for, besides those who teach its course. */
export const audiences = ['COURSE', 'ATTENDED', 'TEACHERS'] as const;

export type Audience = (typeof audiences)[number];

export const filmUploads = { purpose: 'recording', accept: 'video/*,.mkv', mostBytes: 5_000_000_000 } as const;

export const recordingsOf = (courseId: string) => listRecordingsOptions({ path: { id: courseId } });

/** Has the list of a course read anew. */
export function useRecordingsChanged(courseId: string): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: listRecordingsQueryKey({ path: { id: courseId } }) });
}
