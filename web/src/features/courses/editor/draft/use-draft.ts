import { useCallback, useEffect, useReducer, useRef } from 'react';
import { isProblem, Unreachable } from '@/api/problem';
import {
  addBesideVideo,
  type DraftText,
  type LessonDraft,
  loadDraft,
  publishDraft,
  sameText,
  saveDraft,
} from '@/features/courses/editor/draft/draft-api';
import {
  type DraftState,
  isBesideText,
  next,
  opened,
  retryDelay,
  type Theirs,
} from '@/features/courses/editor/draft/draft-state';
import { keptDrafts } from '@/features/courses/editor/draft/kept-drafts';

const PAUSE_IN_TYPING = 900;

export interface Draft {
  readonly state: DraftState;
  readonly edit: (change: Partial<DraftText>) => void;
  readonly resolve: (text: DraftText) => void;
  readonly publish: () => Promise<void>;
  /** A picture or video of this name was uploaded. Answers the name by which the text may show it. */
  readonly addFile: (name: string) => Promise<string>;
  /** Sends captions or chapters of a video. */
  readonly addBesideVideo: (file: File) => Promise<void>;
}

/** Saves a draft while it is written: a moment after the last change, again after a lost connection, never over others. */
export function useDraft(loaded: LessonDraft): Draft {
  const id = loaded.id;
  const [state, dispatch] = useReducer(next, loaded, (draft) => opened(draft, keptDrafts.read(draft.id)));
  const latest = useRef(state);
  latest.current = state;

  const send = useCallback(async () => {
    const { mine, server, status } = latest.current;
    if (status !== 'unsaved' && status !== 'offline') return;
    dispatch({ type: 'sending' });
    try {
      const draft = await saveDraft(id, server.revision, mine);
      dispatch({ type: 'acknowledged', draft, at: Date.now() });
    } catch (error) {
      const theirs = theirsOf(error, mine);
      const whole = theirs && isBesideText(theirs, server) ? await loadDraft(id).catch(() => null) : null;
      if (whole) {
        dispatch({ type: 'enriched', draft: whole });
        dispatch({ type: 'again' });
      } else if (theirs) dispatch({ type: 'overtaken', theirs });
      else if (error instanceof Unreachable || (isProblem(error) && (error.status >= 500 || error.status === 429)))
        dispatch({ type: 'lost' });
      else dispatch({ type: 'refused', error });
    }
  }, [id]);

  useEffect(() => {
    if (sameText(state.mine, state.server)) keptDrafts.forget(id);
    else keptDrafts.keep(id, { revision: state.server.revision, text: state.mine });
  }, [id, state.mine, state.server]);

  // every change of `mine` starts the pause anew
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (state.status !== 'unsaved' && state.status !== 'offline') return;
    const pause = state.status === 'unsaved' ? PAUSE_IN_TYPING : retryDelay(state.attempts);
    const timer = setTimeout(send, pause);
    return () => clearTimeout(timer);
  }, [state.status, state.mine, state.attempts, send]);

  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && send();
    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('online', send);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [send]);

  return {
    state,
    edit: useCallback((change) => dispatch({ type: 'edited', change }), []),
    resolve: useCallback((text) => dispatch({ type: 'resolved', text }), []),
    publish: useCallback(async () => {
      const draft = await publishDraft(id, latest.current.server.revision);
      dispatch({ type: 'enriched', draft });
    }, [id]),
    addFile: useCallback(
      async (name) => {
        const draft = await loadDraft(id);
        dispatch({ type: 'enriched', draft });
        return nameOf(draft, name);
      },
      [id],
    ),
    addBesideVideo: useCallback(
      async (file) => {
        const draft = await addBesideVideo(id, file);
        dispatch({ type: 'enriched', draft });
      },
      [id],
    ),
  };
}

/** By what the text names a file that was just sent. */
function nameOf({ pictures }: LessonDraft, name: string): string {
  return pictures.find(({ path }) => path === name)?.path ?? pictures.at(-1)?.path ?? name;
}

function theirsOf(error: unknown, mine: DraftText): Theirs | null {
  if (!isProblem(error) || error.slug !== 'changed-meanwhile') return null;
  const { revision, newerTitle, newerMarkdown } = error.properties;
  if (typeof revision !== 'number' || typeof newerTitle !== 'string' || typeof newerMarkdown !== 'string') return null;
  return { revision, text: { ...mine, title: newerTitle, markdown: newerMarkdown } };
}
