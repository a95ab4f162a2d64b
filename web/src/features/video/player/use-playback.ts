import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { attach, type Quality, type Stream } from '@/features/video/player/attach';

/** What a player shows of its video. Moments are seconds. */
export interface PlaybackState {
  /** Whether it was ever played. */
  readonly begun: boolean;
  readonly playing: boolean;
  /** It would play, but the line is slow. */
  readonly waiting: boolean;
  readonly failed: boolean;
  readonly second: number;
  readonly volume: number;
  readonly muted: boolean;
  readonly speed: number;
  readonly qualities: readonly Quality[];
  readonly quality: number | null;
}

export interface Playback extends PlaybackState {
  readonly toggle: () => void;
  readonly seek: (second: number) => void;
  readonly setSpeed: (speed: number) => void;
  readonly setMuted: (muted: boolean) => void;
  readonly setVolume: (volume: number) => void;
  readonly setQuality: (quality: number | null) => void;
}

const atRest: PlaybackState = {
  begun: false,
  playing: false,
  waiting: false,
  failed: false,
  second: 0,
  volume: 1,
  muted: false,
  speed: 1,
  qualities: [],
  quality: null,
};

const events = [
  'play',
  'playing',
  'pause',
  'ended',
  'waiting',
  'seeking',
  'seeked',
  'timeupdate',
  'volumechange',
  'ratechange',
] as const;

interface PlaybackOptions {
  readonly media: RefObject<HTMLVideoElement | null>;
  readonly playlist: string;
  readonly length: number;
  /** Where it begins when nobody has jumped. */
  readonly start: number;
}

/** Drives a video element. What plays is loaded with the first click, so a page with videos costs nothing. */
export function usePlayback({ media, playlist, length, start }: PlaybackOptions): Playback {
  const [state, setState] = useState(atRest);
  const stream = useRef<Stream | null>(null);
  const wanted = useRef<number | null>(null);

  useEffect(() => {
    const video = media.current;
    if (!video) return;
    let closed = false;
    const change = (part: Partial<PlaybackState>) => !closed && setState((before) => ({ ...before, ...part }));
    attach({
      video,
      playlist,
      onReady: (qualities) => change({ qualities }),
      onFailure: () => change({ failed: true, waiting: false }),
    })
      .then((attached) => {
        if (closed) return attached.close();
        stream.current = attached;
        if (wanted.current !== null) begin(video, attached, wanted.current);
      })
      .catch(() => change({ failed: true }));
    const look = ({ type }: Event) =>
      change({
        playing: !video.paused && !video.ended,
        waiting: type === 'waiting' || (type === 'play' && video.readyState < HTMLMediaElement.HAVE_FUTURE_DATA),
        ...(video.readyState > 0 && { second: video.currentTime }),
        volume: video.volume,
        muted: video.muted,
        speed: video.playbackRate,
      });
    for (const type of events) video.addEventListener(type, look);
    return () => {
      closed = true;
      for (const type of events) video.removeEventListener(type, look);
      stream.current?.close();
      stream.current = null;
    };
  }, [media, playlist]);

  const { begun } = state;
  const actions = useMemo(() => {
    const on = (act: (video: HTMLVideoElement) => void) => {
      if (media.current) act(media.current);
    };
    const first = (second: number) => {
      setState((before) => ({ ...before, begun: true, waiting: true, second }));
      wanted.current = second;
      on((video) => stream.current && begin(video, stream.current, second));
    };
    return {
      toggle: () =>
        begun ? on((video) => (video.paused ? void video.play().catch(() => undefined) : video.pause())) : first(start),
      seek: (second: number) => {
        const inside = Math.min(Math.max(second, 0), length);
        if (!begun) return first(inside);
        on((video) => {
          video.currentTime = inside;
        });
        setState((before) => ({ ...before, second: inside }));
      },
      setSpeed: (speed: number) =>
        on((video) => {
          video.defaultPlaybackRate = speed;
          video.playbackRate = speed;
        }),
      setMuted: (muted: boolean) =>
        on((video) => {
          video.muted = muted;
        }),
      setVolume: (volume: number) =>
        on((video) => {
          video.muted = volume === 0;
          video.volume = volume;
        }),
      setQuality: (quality: number | null) => {
        stream.current?.choose(quality);
        setState((before) => ({ ...before, quality }));
      },
    };
  }, [begun, length, media, start]);

  return { ...state, second: begun ? state.second : start, ...actions };
}

function begin(video: HTMLVideoElement, stream: Stream, second: number): void {
  stream.load(second);
  // a browser may refuse to play without a gesture; the button is still there
  video.play().catch(() => undefined);
}
