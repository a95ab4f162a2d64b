import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useReducer, useRef, useState } from 'react';
import {
  approvePlanMutation,
  editPlanMutation,
  planOptions,
  recompilePlanMutation,
} from '@/api/generated/@tanstack/react-query.gen';
import type { PlanView } from '@/api/generated/types.gen';
import { isProblem } from '@/api/problem';
import { type Beat, beatsOf, requestOf, sameBeats } from '@/features/tutor/plan/beats';
import { begun, next } from '@/features/tutor/plan/history';
import { type Rebased, rebase } from '@/features/tutor/plan/rebase';

/** The plan as the server is known to have it. */
interface Saved {
  readonly plan: PlanView;
  readonly beats: readonly Beat[];
  /** The names of beats on this page, by id, and back. */
  readonly keys: ReadonlyMap<string, string>;
  readonly ids: ReadonlyMap<string, string>;
}

export interface Conflict extends Rebased {
  readonly theirs: PlanView;
}

export interface PlanWork {
  readonly plan: PlanView;
  readonly keys: ReadonlyMap<string, string>;
  readonly beats: readonly Beat[];
  readonly dirty: boolean;
  readonly busy: boolean;
  readonly failure: unknown;
  readonly conflict: Conflict | null;
  /** @param about steps about the same are taken back together */
  readonly put: (beats: readonly Beat[], about?: string) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  readonly save: () => Promise<void>;
  readonly approve: () => Promise<void>;
  readonly beginAnew: () => Promise<void>;
  readonly resolve: (choice: 'both' | 'theirs') => void;
}

/** A plan that is worked on: nothing reaches the server, and classes, before it is saved; nothing is saved over others. */
export function usePlan(loaded: PlanView): PlanWork {
  const lesson = loaded.lesson;
  const queries = useQueryClient();
  const [saved, setSaved] = useState<Saved>(() => savedOf(loaded, new Map(), new Map()));
  const [history, dispatch] = useReducer(next, saved.beats, begun);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const known = useRef(saved);
  known.current = saved;
  const edit = useMutation(editPlanMutation());
  const approval = useMutation(approvePlanMutation());
  const anew = useMutation(recompilePlanMutation());
  const beats = history.present;
  const dirty = !sameBeats(beats, saved.beats);

  const keep = (plan: PlanView, sent: readonly Beat[]) => {
    const [keys, ids] = [new Map(known.current.keys), new Map(known.current.ids)];
    plan.beats.forEach(({ id }, at) => {
      const key = sent[at]?.key;
      if (key === undefined || key === id || plan.beats.length !== sent.length) return;
      keys.set(id, key);
      ids.set(key, id);
    });
    return accept(savedOf(plan, keys, ids));
  };
  const accept = (now: Saved) => {
    known.current = now;
    setSaved(now);
    queries.setQueryData(planOptions({ path: { lesson } }).queryKey, now.plan);
    return now;
  };
  const told = async (deed: () => Promise<void>) => {
    setFailure(null);
    try {
      await deed();
    } catch (error) {
      if (!isProblem(error) || error.slug !== 'changed-meanwhile') return setFailure(error);
      const theirs = await queries.fetchQuery({ ...planOptions({ path: { lesson } }), staleTime: 0 }).catch(() => null);
      if (!theirs) return setFailure(error);
      setConflict({ theirs, ...rebase(known.current.beats, beats, beatsOf(theirs, known.current.keys)) });
    }
  };
  const send = async () => {
    const { plan, ids } = known.current;
    const sent = beats;
    const answer = await edit.mutateAsync({ path: { lesson }, body: requestOf(plan, sent, ids) });
    dispatch({ type: 'confirmed', sent, saved: keep(answer, sent).beats });
  };

  return {
    plan: sameRevision(loaded, saved.plan) ? loaded : saved.plan,
    keys: saved.keys,
    beats,
    dirty,
    busy: edit.isPending || approval.isPending || anew.isPending,
    failure,
    conflict,
    put: (changed, about) => dispatch({ type: 'put', beats: changed, ...(about !== undefined && { about }) }),
    undo: history.past.length > 0 ? () => dispatch({ type: 'undo' }) : null,
    redo: history.future.length > 0 ? () => dispatch({ type: 'redo' }) : null,
    save: () => told(send),
    approve: () =>
      told(async () => {
        const { lessonVersion, revision } = known.current.plan;
        keep(await approval.mutateAsync({ path: { lesson }, body: { lessonVersion, revision } }), known.current.beats);
      }),
    beginAnew: async () => {
      const { lessonVersion, revision } = known.current.plan;
      const fresh = await anew.mutateAsync({ path: { lesson }, body: { lessonVersion, revision } });
      dispatch({ type: 'begun', beats: accept(savedOf(fresh, new Map(), new Map())).beats });
    },
    resolve: (choice) => {
      if (!conflict) return;
      const now = accept(savedOf(conflict.theirs, known.current.keys, known.current.ids));
      dispatch(choice === 'both' ? { type: 'put', beats: conflict.beats } : { type: 'begun', beats: now.beats });
      setConflict(null);
    },
  };
}

function savedOf(plan: PlanView, keys: Saved['keys'], ids: Saved['ids']): Saved {
  return { plan, beats: beatsOf(plan, keys), keys, ids };
}

function sameRevision(one: PlanView, other: PlanView): boolean {
  return one.revision === other.revision && one.lessonVersion === other.lessonVersion;
}
