import { type PointerEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Cue, cueAt } from '@/features/video/captions/cues';
import { useCues } from '@/features/video/captions/use-cues';
import classes from '@/features/video/player/player.module.css';
import { useClock } from '@/features/video/player/use-clock';
import type { Playback } from '@/features/video/player/use-playback';

interface TimelineProps {
  readonly playback: Playback;
  readonly length: number;
  readonly chapters: readonly Cue[];
  readonly thumbnails: string | null;
}

/** Where the video is; chapters are marked, and the pointer is shown what it would jump to. */
export function Timeline({ playback: { second, seek }, length, chapters, thumbnails }: TimelineProps) {
  const { t } = useTranslation('video');
  const clock = useClock(length);
  const [pointed, setPointed] = useState<number | null>(null);
  const sheet = useCues(pointed === null ? null : thumbnails);
  const point = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    setPointed((Math.min(Math.max(clientX - left, 0), width) / width) * length);
  };
  const share = (at: number) => `${(at / length) * 100}%`;
  return (
    <div
      className={classes['timeline']}
      onPointerMove={point}
      onPointerLeave={() => setPointed(null)}
      style={{ ['--done' as string]: share(second) }}
    >
      <input
        type="range"
        min={0}
        max={Math.floor(length)}
        step={1}
        value={Math.floor(second)}
        aria-label={t('timeline')}
        aria-valuetext={t('at', { moment: clock(second), length: clock(length) })}
        onChange={(event) => seek(Number(event.currentTarget.value))}
      />
      {chapters
        .filter(({ from }) => from > 0)
        .map(({ from }) => (
          <span key={from} className={classes['mark']} style={{ left: share(from) }} />
        ))}
      {pointed !== null && (
        <div className={classes['pointed']} style={{ left: share(pointed) }} aria-hidden>
          <Thumbnail base={thumbnails} cue={cueAt(sheet, pointed)} />
          {cueAt(chapters, pointed)?.text && <bdi>{cueAt(chapters, pointed)?.text}</bdi>}
          <span>{clock(pointed)}</span>
        </div>
      )}
    </div>
  );
}

/** A part of a sheet of small pictures, named as `sheet.jpg#xywh=x,y,width,height`. */
function Thumbnail({ base, cue }: { readonly base: string | null; readonly cue: Cue | null }) {
  const found = /^(.+)#xywh=(\d+),(\d+),(\d+),(\d+)$/.exec(cue?.text ?? '');
  if (!base || !found) return null;
  const [, sheet = '', x, y, width, height] = found;
  const url = new URL(sheet, new URL(base, location.href)).pathname;
  return (
    <span
      className={classes['thumbnail']}
      style={{
        inlineSize: Number(width),
        blockSize: Number(height),
        background: `url("${url}") -${x}px -${y}px`,
      }}
    />
  );
}
