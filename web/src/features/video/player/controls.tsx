import { ActionIcon } from '@mantine/core';
import {
  IconBadgeCc,
  IconBadgeCcFilled,
  IconFileText,
  IconMaximize,
  IconPictureInPicture,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconVolume,
  IconVolumeOff,
} from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cue } from '@/features/video/captions/cues';
import classes from '@/features/video/player/player.module.css';
import { Settings } from '@/features/video/player/settings';
import { Timeline } from '@/features/video/player/timeline';
import type { CaptionChoice } from '@/features/video/player/use-caption-choice';
import { useClock } from '@/features/video/player/use-clock';
import type { Playback } from '@/features/video/player/use-playback';
import { canFloat, toggleFull, togglePicture } from '@/features/video/player/windows';

interface ControlsProps {
  readonly playback: Playback;
  readonly length: number;
  readonly frame: RefObject<HTMLElement | null>;
  readonly media: RefObject<HTMLVideoElement | null>;
  readonly captions: CaptionChoice;
  readonly chapters: readonly Cue[];
  readonly thumbnails: string | null;
  readonly reading: boolean;
  readonly onRead: (() => void) | undefined;
}

/** Below the picture, where they hide nothing. Time runs from left to right in every language, as on other players. */
export function Controls({
  playback,
  length,
  frame,
  media,
  captions,
  chapters,
  thumbnails,
  reading,
  onRead,
}: ControlsProps) {
  const { t } = useTranslation('video');
  const clock = useClock(length);
  const { playing, muted, second } = playback;
  return (
    <div className={classes['controls']} dir="ltr">
      <Timeline playback={playback} length={length} chapters={chapters} thumbnails={thumbnails} />
      <div className={classes['buttons']}>
        <Control label={t(playing ? 'pause' : 'play')} onClick={playback.toggle}>
          {playing ? <IconPlayerPauseFilled size={22} aria-hidden /> : <IconPlayerPlayFilled size={22} aria-hidden />}
        </Control>
        <Control label={t(muted ? 'unmute' : 'mute')} onClick={() => playback.setMuted(!muted)}>
          {muted ? <IconVolumeOff size={22} aria-hidden /> : <IconVolume size={22} aria-hidden />}
        </Control>
        <span className={classes['time']}>
          {clock(second)} / {clock(length)}
        </span>
        <span className={classes['space']} />
        {captions.tracks.length > 0 && (
          <Control label={t('captions')} pressed={captions.shown !== null} onClick={captions.toggle}>
            {captions.shown ? <IconBadgeCcFilled size={22} aria-hidden /> : <IconBadgeCc size={22} aria-hidden />}
          </Control>
        )}
        {onRead && (
          <Control label={t('transcript')} pressed={reading} onClick={onRead}>
            <IconFileText size={22} aria-hidden />
          </Control>
        )}
        <Settings playback={playback} captions={captions} />
        {canFloat() && (
          <Control label={t('float')} onClick={() => togglePicture(media.current)}>
            <IconPictureInPicture size={22} aria-hidden />
          </Control>
        )}
        <Control label={t('full')} onClick={() => toggleFull(frame.current, media.current)}>
          <IconMaximize size={22} aria-hidden />
        </Control>
      </div>
    </div>
  );
}

interface ControlProps {
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Control({ label, pressed, onClick, children }: ControlProps) {
  return (
    <ActionIcon
      variant={pressed ? 'light' : 'subtle'}
      color={pressed ? 'teal' : 'gray'}
      size="lg"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  );
}
