import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { getAnswerToMarkQueryKey, getMarkingWorkQueryKey } from '@/api/generated/@tanstack/react-query.gen';
import { getAnswerToMark, markAnswer } from '@/api/generated/sdk.gen';
import type { AnswerToMark, NoteContent } from '@/api/generated/types.gen';
import { isProblem } from '@/api/problem';
import { rubricOf } from '@/features/assessment/marking/rubric-of';
import { isWhole, pointsBy } from '@/features/assessment/marking/rubric-points';

/** What a marker writes down. */
export interface Draft {
  readonly points: number | string;
  readonly comment: string;
  readonly notes: readonly NoteContent[];
  readonly levels: readonly string[];
}

export type Marking = ReturnType<typeof useMarking>;

function draftOf({ standing }: AnswerToMark): Draft {
  return {
    points: standing?.points ?? '',
    comment: standing?.comment ?? '',
    notes: standing?.notes ?? [],
    levels: standing?.levels ?? [],
  };
}

/** A mark that is written, and its way to the server. Another mark there is told, never overwritten. */
export function useMarking(answer: AnswerToMark) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(answer));
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const kept = useRef(draft);
  const latest = useRef(draft);
  latest.current = draft;
  const path = { id: answer.attemptId, item: answer.id };
  const rubric = rubricOf(answer.task);
  const points = rubric ? pointsBy(rubric, draft.levels, answer.points) : draft.points;
  const complete = rubric
    ? isWhole(rubric, draft.levels)
    : typeof points === 'number' && points >= 0 && points <= answer.points;

  const take = async (from: AnswerToMark) => {
    queries.setQueryData(getAnswerToMarkQueryKey({ path }), from);
    await queries.invalidateQueries({ queryKey: getMarkingWorkQueryKey({ path: { id: answer.assessmentId } }) });
  };
  const attempt = async (work: () => Promise<void>) => {
    setRunning(true);
    setError(null);
    try {
      await work();
      return true;
    } catch (failure) {
      setError(failure);
      return false;
    } finally {
      setRunning(false);
    }
  };
  /** Resolves to whether the mark is kept. */
  const save = () =>
    attempt(async () => {
      const body = {
        part: answer.part,
        seen: answer.standing?.id ?? null,
        points: Number(points),
        comment: draft.comment,
        notes: [...draft.notes],
        levels: rubric ? [...draft.levels] : null,
      };
      const saved = (await markAnswer({ path, body })).data;
      kept.current = draft;
      await take(saved);
    });
  const look = () => attempt(async () => take((await getAnswerToMark({ path })).data));
  return {
    draft,
    change: (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })),
    rubric,
    points,
    complete,
    running,
    error,
    conflict: isProblem(error) && error.slug === 'changed-meanwhile',
    save,
    look,
    isDirty: () => latest.current !== kept.current,
  };
}
