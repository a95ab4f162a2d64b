import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useReducer, useState } from 'react';
import { getDraftOptions, writeCaptionsMutation } from '@/api/generated/@tanstack/react-query.gen';
import type { LessonDraft } from '@/api/generated/types.gen';
import { lecternFetch } from '@/api/http';
import { isProblem } from '@/api/problem';
import { cuesOf } from '@/features/video/captions/cues';
import type { Lines } from '@/features/video/editing/lines';
import { linesOf, vttOf } from '@/features/video/editing/vtt';

export type What = 'en' | 'ar' | 'chapters';

/** What is written beside a video, as the server has it. */
export interface Kept {
  /** Null when there is none. */
  readonly url: string | null;
  readonly lines: Lines;
}

export interface CaptionWork {
  readonly lines: Lines;
  readonly dirty: boolean;
  readonly saving: boolean;
  readonly failure: unknown;
  /** What somebody else kept meanwhile. */
  readonly conflict: Kept | null;
  /** @param about steps about the same are taken back together */
  readonly put: (lines: Lines, about?: string) => void;
  readonly undo: (() => void) | null;
  readonly save: () => Promise<boolean>;
  readonly resolve: (choice: 'mine' | 'theirs') => Promise<void>;
}

interface Captioned {
  readonly lessonId: string;
  /** As the lesson's text names it. */
  readonly video: string;
  readonly what: What;
}

interface Steps {
  readonly past: readonly Lines[];
  readonly present: Lines;
  readonly about: string | null;
}

type Step = { readonly lines: Lines; readonly about?: string } | 'undo' | { readonly anew: Lines };

const most = 200;

/** Captions that are worked on: nothing is kept before it is saved, and nothing over what somebody else kept meanwhile. */
export function useCaptions({ lessonId, video, what }: Captioned, loaded: Kept): CaptionWork {
  const queries = useQueryClient();
  const [kept, setKept] = useState(loaded);
  const [steps, dispatch] = useReducer(next, { past: [], present: loaded.lines, about: null });
  const [conflict, setConflict] = useState<Kept | null>(null);
  const writing = useMutation(writeCaptionsMutation());
  const lines = steps.present;

  const write = async (over: Kept): Promise<boolean> => {
    const vtt = lines.length === 0 ? null : vttOf(lines);
    try {
      const answer = await writing.mutateAsync({
        path: { id: lessonId },
        body: { video, what, before: over.url?.replace(/^.*\//, '') ?? null, vtt },
      });
      setKept({ url: answer.url ?? null, lines });
      return true;
    } catch (error) {
      if (isProblem(error) && error.slug === 'captions-changed-meanwhile') {
        const draft = await queries.fetchQuery({ ...getDraftOptions({ path: { id: lessonId } }), staleTime: 0 });
        setConflict(await keptOf(draft, video, what));
        writing.reset();
      }
      return false;
    }
  };

  return {
    lines,
    dirty: lines !== kept.lines,
    saving: writing.isPending,
    failure: writing.error,
    conflict,
    put: (changed, about) => dispatch({ lines: changed, ...(about !== undefined && { about }) }),
    undo: steps.past.length > 0 ? () => dispatch('undo') : null,
    save: () => write(kept),
    resolve: async (choice) => {
      if (!conflict) return;
      setConflict(null);
      if (choice === 'mine') {
        await write(conflict);
        return;
      }
      setKept(conflict);
      dispatch({ anew: conflict.lines });
    },
  };
}

/** What a draft has beside a video. */
export async function keptOf({ pictures }: LessonDraft, video: string, what: What): Promise<Kept> {
  const path = `${plainPath(video).replace(/\.[^.]*$/, '')}.${what}.vtt`;
  const url = pictures.find((picture) => picture.path === path)?.url ?? null;
  return { url, lines: url === null ? [] : linesOf(cuesOf(await (await lecternFetch(url)).text())) };
}

/** The path without what only says "from here". */
export function plainPath(path: string): string {
  return path.replace(/^(?:\.{0,2}\/)+/, '');
}

function next(steps: Steps, step: Step): Steps {
  if (step === 'undo') {
    const before = steps.past.at(-1);
    return before ? { past: steps.past.slice(0, -1), present: before, about: null } : steps;
  }
  if ('anew' in step) return { past: [], present: step.anew, about: null };
  const same = step.about !== undefined && step.about === steps.about;
  return {
    past: same ? steps.past : [...steps.past.slice(-most), steps.present],
    present: step.lines,
    about: step.about ?? null,
  };
}
