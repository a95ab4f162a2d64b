import type { KeyboardEvent, RefObject } from 'react';
import type { CaptionChoice } from '@/features/video/player/use-caption-choice';
import type { Playback } from '@/features/video/player/use-playback';
import { toggleFull, togglePicture } from '@/features/video/player/windows';

interface Around {
  readonly frame: RefObject<HTMLElement | null>;
  readonly media: RefObject<HTMLVideoElement | null>;
  readonly captions: Pick<CaptionChoice, 'toggle'>;
}

const step = 5;
const stride = 10;
export const speeds = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** What a key does in a player; null for keys that it leaves alone, such as those of a field or of a button. */
export function keyAction(
  { key, target, ctrlKey, metaKey, altKey }: KeyboardEvent,
  playback: Playback,
  { frame, media, captions }: Around,
): (() => void) | null {
  if (ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return null;
  if (target.matches('select, textarea, input:not([type=range])')) return null;
  const { second, muted, speed, volume } = playback;
  const inRange = target.matches('[type=range]');
  switch (key) {
    case ' ':
      return target.matches('button') ? null : playback.toggle;
    case 'k':
      return playback.toggle;
    case 'j':
      return () => playback.seek(second - stride);
    case 'l':
      return () => playback.seek(second + stride);
    case 'ArrowLeft':
      return () => playback.seek(second - step);
    case 'ArrowRight':
      return () => playback.seek(second + step);
    case 'ArrowUp':
      return inRange ? null : () => playback.setVolume(Math.min(1, volume + 0.1));
    case 'ArrowDown':
      return inRange ? null : () => playback.setVolume(Math.max(0, volume - 0.1));
    case 'm':
      return () => playback.setMuted(!muted);
    case 'c':
      return captions.toggle;
    case 'f':
      return () => toggleFull(frame.current, media.current);
    case 'p':
      return () => togglePicture(media.current);
    case '<':
      return () => playback.setSpeed(speeds.findLast((one) => one < speed) ?? speeds[0]);
    case '>':
      return () => playback.setSpeed(speeds.find((one) => one > speed) ?? 2);
    default:
      return null;
  }
}
