import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { getWatchedOptions } from '@/api/generated/@tanstack/react-query.gen';
import { noteWatched } from '@/api/generated/sdk.gen';
import type { ProgressAnswer } from '@/api/generated/types.gen';
import { startAfter } from '@/features/video/noting/near-ends';
import { Played } from '@/features/video/noting/played';
import type { VideoStand } from '@/shared/feature';
import { useFormats } from '@/shared/i18n/formats';

/** How often it is told while the video plays. */
const TELL_EVERY = 15_000;

interface NotingOptions {
  readonly media: RefObject<HTMLVideoElement | null>;
  readonly file: string;
  readonly at: VideoStand;
  readonly length: number;
}

interface Noting {
  /** Where the learner left the video, in seconds; undefined until that is known. */
  readonly start: number | undefined;
  /** How much of it they have watched, in words; null where nothing is noted. */
  readonly share: string | null;
}

/** Tells the server what of a video is really played and where the learner is, and where they left it on another device. */
export function useNoting({ media, file, at, length }: NotingOptions): Noting {
  const { percent } = useFormats();
  const queries = useQueryClient();
  const lesson = at.kind === 'lesson' && at.noted ? at.lessonId : null;
  const [watched, setWatched] = useState<number | null>(null);
  const onNoted = useRef<((progress: ProgressAnswer) => void) | null>(null);
  onNoted.current = at.kind === 'lesson' ? at.onNoted : null;
  const path = { id: lesson ?? '', file };
  const left = useQuery({
    ...getWatchedOptions({ path }),
    enabled: lesson !== null,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });

  useEffect(() => {
    const video = media.current;
    if (!video || lesson === null) return;
    const played = new Played();
    let telling = false;
    let more = false;
    const tell = async (keepalive = false) => {
      more = telling;
      if (telling || video.readyState === 0) return;
      telling = true;
      const spans = played.take();
      try {
        const { data } = await noteWatched({
          path: { id: lesson, file },
          body: { spans: [...spans], positionMs: Math.round(video.currentTime * 1000) },
          keepalive,
          throwOnError: true,
        });
        for (const span of data.left) played.add(span);
        setWatched(data.percent);
        if (data.progress) onNoted.current?.(data.progress);
        void queries.invalidateQueries({ queryKey: [{ _id: 'getCourseProgress' }], refetchType: 'none' });
      } catch {
        for (const span of spans) played.add(span);
      } finally {
        telling = false;
        // somebody paused or jumped while the last was on its way
        if (more) void tell();
      }
    };
    const now = () => !video.paused && !video.seeking && played.at(Math.round(video.currentTime * 1000));
    const rest = () => played.rest();
    const pause = () => {
      played.at(Math.round(video.currentTime * 1000));
      played.rest();
      void tell();
    };
    const begin = () => void tell();
    const hide = () => {
      if (document.visibilityState === 'hidden') void tell(true);
    };
    const timer = setInterval(() => !video.paused && void tell(), TELL_EVERY);
    video.addEventListener('timeupdate', now);
    video.addEventListener('playing', begin, { once: true });
    video.addEventListener('seeking', rest);
    video.addEventListener('pause', pause);
    document.addEventListener('visibilitychange', hide);
    return () => {
      clearInterval(timer);
      video.removeEventListener('timeupdate', now);
      video.removeEventListener('playing', begin);
      video.removeEventListener('seeking', rest);
      video.removeEventListener('pause', pause);
      document.removeEventListener('visibilitychange', hide);
      void tell(true);
    };
  }, [media, lesson, file, queries]);

  const position = (left.data?.positionMs ?? 0) / 1000;
  const share = watched ?? left.data?.percent ?? null;
  const leaving = at.kind === 'recording' ? startAfter(at.start, length) : null;
  const known = lesson === null || left.data !== undefined || left.isError;
  return {
    start: leaving ?? (known ? startAfter(position, length) : undefined),
    share: lesson === null || share === null ? null : percent(share / 100),
  };
}
