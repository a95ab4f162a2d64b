import { queryOptions } from '@tanstack/react-query';
import type { PlanView } from '@/api/generated/types.gen';
import { getJson, sendJson } from '@/api/http';
import type { Clip } from '@/features/tutor/class/protocol';
import type { Beat } from '@/features/tutor/plan/beats';
import type { BlockView } from '@/shared/blocks/block';

const voiceLooksMs = 5_000;

/** How soon to look again at a plan whose voice is still being made. */
export function voiceLook(plan: PlanView | undefined): number | false {
  return plan && plan.voice.ready + plan.voice.failed < plan.voice.total ? voiceLooksMs : false;
}

/** What stands on the board. */
export function blocksQuery(lesson: string, version: number) {
  return queryOptions({
    queryKey: ['lesson-version', lesson, version],
    queryFn: ({ signal }) =>
      getJson<{ readonly blocks: readonly BlockView[] }>(`/api/lessons/${lesson}/versions/${version}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The beat as the voice says it, whether it is saved or not. */
export function clipQuery(lesson: string, { caption, speech, language }: Beat) {
  return queryOptions({
    queryKey: ['hearing', lesson, language, caption, speech],
    queryFn: async (): Promise<Clip> => {
      const clip = await sendJson<Clip>('POST', `/api/lessons/${lesson}/plan/hearing`, { caption, speech, language });
      return { ...clip, audio: clip.audio && `/api/speech/${clip.hash}` };
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
