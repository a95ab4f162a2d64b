import { type RefObject, useEffect, useRef } from 'react';
import type { VideoStand } from '@/shared/feature';

/** How often it is told while the video plays. */
const TELL_EVERY = 15_000;

/** Tells where the viewer of a recording is: now and then while it plays, and whenever they pause or leave. */
export function useLeaving(media: RefObject<HTMLVideoElement | null>, at: VideoStand): void {
  const recording = at.kind === 'recording';
  const told = useRef<((positionMs: number, last: boolean) => void) | null>(null);
  told.current = recording ? at.onPlace : null;
  useEffect(() => {
    const video = media.current;
    if (!video || !recording) return;
    const tell = (last: boolean) => {
      if (video.readyState > 0) told.current?.(Math.round(video.currentTime * 1000), last);
    };
    const pause = () => tell(false);
    const hide = () => {
      if (document.visibilityState === 'hidden') tell(true);
    };
    const timer = setInterval(() => !video.paused && tell(false), TELL_EVERY);
    video.addEventListener('pause', pause);
    document.addEventListener('visibilitychange', hide);
    return () => {
      clearInterval(timer);
      video.removeEventListener('pause', pause);
      document.removeEventListener('visibilitychange', hide);
      if (video.currentTime > 0) tell(true);
    };
  }, [media, recording]);
}
