import { ActionIcon } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Playable } from '@/api/generated/types.gen';
import classes from '@/features/video/player/player.module.css';
import { Timeline } from '@/features/video/player/timeline';
import { useClock } from '@/features/video/player/use-clock';
import type { Playback } from '@/features/video/player/use-playback';

interface EditingScreenProps {
  readonly playable: Playable | null;
  readonly media: RefObject<HTMLVideoElement | null>;
  readonly playback: Playback;
  /** What is said now, as it stands in the editor. */
  readonly words: string;
  readonly language: string | undefined;
}

/** The video whose captions are written, with what is written over it. */
export function EditingScreen({ playable, media, playback, words, language }: EditingScreenProps) {
  const { t } = useTranslation('video');
  const length = (playable?.durationMs ?? 0) / 1000;
  const clock = useClock(length);
  if (!playable) return <p>{t('editing.notPlayable')}</p>;
  const { playing, second, toggle } = playback;
  return (
    <div className={classes['frame']}>
      <div className={classes['screen']} data-sound={playable.width === 0 || undefined}>
        {/* biome-ignore lint/a11y/useMediaCaption: they are what is written here */}
        <video
          ref={media}
          className={classes['video']}
          poster={playable.poster ?? undefined}
          width={playable.width || undefined}
          height={playable.height || undefined}
          playsInline
          preload="none"
          aria-label={t('untitled')}
          onClick={toggle}
        />
        <p className={classes['caption']} lang={language} dir="auto" data-caption>
          {words !== '' && <span>{words}</span>}
        </p>
      </div>
      <div className={classes['controls']} dir="ltr">
        <Timeline playback={playback} length={length} chapters={[]} thumbnails={playable.thumbnails ?? null} />
        <div className={classes['buttons']}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t(playing ? 'pause' : 'play')}
            title={t(playing ? 'pause' : 'play')}
            onClick={toggle}
          >
            {playing ? <IconPlayerPauseFilled size={22} aria-hidden /> : <IconPlayerPlayFilled size={22} aria-hidden />}
          </ActionIcon>
          <span className={classes['time']}>
            {clock(second)} / {clock(length)}
          </span>
        </div>
      </div>
    </div>
  );
}
