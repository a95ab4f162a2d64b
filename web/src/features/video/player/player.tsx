import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Playable } from '@/api/generated/types.gen';
import { CaptionLine } from '@/features/video/captions/caption-line';
import { Transcript } from '@/features/video/captions/transcript';
import { useCues } from '@/features/video/captions/use-cues';
import { useLeaving } from '@/features/video/noting/use-leaving';
import { useNoting } from '@/features/video/noting/use-noting';
import { BeginButton } from '@/features/video/player/begin-button';
import { Controls } from '@/features/video/player/controls';
import { keyAction } from '@/features/video/player/keys';
import classes from '@/features/video/player/player.module.css';
import { useCaptionChoice } from '@/features/video/player/use-caption-choice';
import { usePlayback } from '@/features/video/player/use-playback';
import { Watchers } from '@/features/video/watchers';
import type { VideoPart } from '@/shared/blocks/block';
import type { VideoStand } from '@/shared/feature';
import { useUser } from '@/shared/session/session';

interface PlayerProps {
  readonly playable: Playable;
  readonly video: VideoPart;
  readonly name: string;
  readonly at: VideoStand;
}

/** Plays a video: picture, captions and controls, and beside it what is said. */
export function Player({ playable, video, name, at }: PlayerProps) {
  const { t } = useTranslation('video');
  const { roles } = useUser();
  const looksOn = at.kind === 'lesson' && !at.noted && !roles.includes('STUDENT') ? at.lessonId : null;
  const media = useRef<HTMLVideoElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const length = playable.durationMs / 1000;
  const noting = useNoting({ media, file: video.file ?? '', at, length });
  useLeaving(media, at);
  const start = noting.start ?? 0;
  const playback = usePlayback({ media, playlist: playable.playlist, length, start });
  const captions = useCaptionChoice(video.captions);
  const cues = useCues(captions.shown?.url ?? null);
  const chapters = useCues(video.chapters);
  const [reading, setReading] = useState(false);
  const words = useCues(reading ? ((captions.shown ?? captions.read)?.url ?? null) : null);
  return (
    <div
      className={classes['player']}
      data-beside={(reading && (at.kind === 'lesson' || at.kind === 'recording')) || undefined}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: it groups no form fields */}
      <div
        ref={frame}
        className={classes['frame']}
        role="group"
        aria-label={t('player', { name })}
        onKeyDown={(event) => {
          const act = keyAction(event, playback, { frame, media, captions });
          if (!act) return;
          event.preventDefault();
          act();
        }}
      >
        <div className={classes['screen']} data-sound={playable.width === 0 || undefined}>
          {/* biome-ignore lint/a11y/useMediaCaption: the captions that there are stand inside */}
          <video
            ref={media}
            className={classes['video']}
            poster={playable.poster ?? undefined}
            width={playable.width || undefined}
            height={playable.height || undefined}
            playsInline
            preload="none"
            aria-label={name}
            onClick={playback.toggle}
          >
            {video.captions.map(({ language, url }) => (
              <track key={language} kind="captions" src={url} srcLang={language} label={t(`language.${language}`)} />
            ))}
          </video>
          <CaptionLine cues={cues} second={playback.second} language={captions.shown?.language} />
          <BeginButton playback={playback} start={start} length={length} />
        </div>
        <Controls
          playback={playback}
          length={length}
          frame={frame}
          media={media}
          captions={captions}
          chapters={chapters}
          thumbnails={playable.thumbnails ?? null}
          reading={reading}
          onRead={captions.read === null && chapters.length === 0 ? undefined : () => setReading(!reading)}
        />
      </div>
      {reading && (
        <Transcript
          cues={words}
          chapters={chapters}
          language={(captions.shown ?? captions.read)?.language}
          second={playback.second}
          onSeek={playback.seek}
        />
      )}
      {looksOn && <Watchers lessonId={looksOn} file={video.file ?? ''} />}
      {noting.share !== null && <p className={classes['watched']}>{t('watched', { share: noting.share })}</p>}
    </div>
  );
}
