import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getGradebookOptions, getGradebookQueryKey } from '@/api/generated/@tanstack/react-query.gen';
import { enterGrade } from '@/api/generated/sdk.gen';
import { isProblem } from '@/api/problem';
import { type Cell, WHOLE } from '@/features/assessment/grades/place';

export interface Entry {
  readonly cell: Cell;
  readonly points: number | null;
  readonly excused?: boolean;
  readonly reason?: string | null;
}

/** Sends what teachers enter, one after the other. Who comes second sees what the first has entered and decides again. */
export function useEntering(courseId: string) {
  const queries = useQueryClient();
  const [conflict, setConflict] = useState<Entry | null>(null);
  const queryKey = getGradebookQueryKey({ path: { id: courseId } });
  const enter = useMutation({
    scope: { id: `grades-${courseId}` },
    mutationFn: async ({ cell, points, excused = cell.excused, reason = cell.reason }: Entry) => {
      const { data } = await enterGrade({
        path: { id: courseId, person: cell.person, column: cell.column === WHOLE ? courseId : cell.column },
        body: { revision: cell.revision, points, excused, reason },
      });
      return data;
    },
    onMutate: () => setConflict(null),
    onSuccess: (row) => {
      queries.setQueryData(getGradebookOptions({ path: { id: courseId } }).queryKey, (book) =>
        book && row ? { ...book, items: book.items.map((old) => (old.person === row.person ? row : old)) } : book,
      );
      if (row) void queries.invalidateQueries({ predicate: ({ queryKey: [key] }) => isAbout(key, row.person) });
    },
    onError: async (error, entry) => {
      if (!isProblem(error) || error.slug !== 'changed-meanwhile') return;
      await queries.invalidateQueries({ queryKey });
      setConflict(entry);
    },
  });
  const failure = isProblem(enter.error) && enter.error.slug === 'changed-meanwhile' ? null : enter.error;
  return { enter: enter.mutate, sending: enter.isPending ? enter.variables : null, failure, conflict, setConflict };
}

/** Whether a query reads the explained grades or the earlier entries of that learner. */
function isAbout(key: unknown, person: string): boolean {
  const { _id: id, path } = key as { readonly _id?: string; readonly path?: { readonly person?: string } };
  return (id === 'explainGrades' || id === 'listGradeChanges') && path?.person === person;
}
