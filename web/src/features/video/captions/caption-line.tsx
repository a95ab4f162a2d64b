import { type Cue, cueAt } from '@/features/video/captions/cues';
import classes from '@/features/video/player/player.module.css';

interface CaptionLineProps {
  readonly cues: readonly Cue[];
  readonly second: number;
  readonly language: string | undefined;
}

/** What is said now, over the lower edge of the picture. */
export function CaptionLine({ cues, second, language }: CaptionLineProps) {
  const cue = cueAt(cues, second);
  return (
    <p className={classes['caption']} lang={language} dir="auto" data-caption>
      {cue && <span>{cue.text}</span>}
    </p>
  );
}
