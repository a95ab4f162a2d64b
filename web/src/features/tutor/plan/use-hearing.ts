import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { deviceSound } from '@/features/tutor/class/device-sound';
import type { Beat } from '@/features/tutor/plan/beats';
import { clipQuery } from '@/features/tutor/plan/plan-api';
import { type Hearing, PlanPlayer } from '@/features/tutor/plan/plan-player';

export interface Listening {
  readonly hearing: Hearing | null;
  readonly failure: unknown;
  readonly position: () => number;
  readonly play: (key: string, onwards: boolean) => void;
  readonly stop: () => void;
}

/** Hears beats of a plan; what sounds stops when the page is left. */
export function useHearing(lesson: string, beats: readonly Beat[]): Listening {
  const queries = useQueryClient();
  const latest = useRef(beats);
  latest.current = beats;
  const [player, setPlayer] = useState<PlanPlayer | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const hearing = useSyncExternalStore(player?.subscribe ?? never, player?.current ?? nothing);

  useEffect(() => () => player?.close(), [player]);

  const play = useCallback(
    (key: string, onwards: boolean) => {
      setFailure(null);
      // made within the click, or browsers keep it silent
      const one =
        player ??
        new PlanPlayer(
          () => latest.current,
          (beat) => queries.fetchQuery(clipQuery(lesson, beat)),
          deviceSound(),
          setFailure,
        );
      setPlayer(one);
      void one.play(key, onwards);
    },
    [player, queries, lesson],
  );
  return {
    hearing,
    failure,
    play,
    position: player?.position ?? atStart,
    stop: useCallback(() => player?.stop(), [player]),
  };
}

const never = () => () => {};
const nothing = () => null;
const atStart = () => -1;
