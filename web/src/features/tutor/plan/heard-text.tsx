import type { Clip } from '@/features/tutor/class/protocol';
import { useLitCaption } from '@/features/tutor/class/use-lit-caption';
import classes from '@/features/tutor/plan/beat.module.css';
import type { Beat } from '@/features/tutor/plan/beats';

interface HeardTextProps {
  readonly beat: Beat;
  readonly clip: Clip | null;
  readonly position: () => number;
}

/** A beat while it is heard, with the word that is spoken now. */
export function HeardText({ beat, clip, position }: HeardTextProps) {
  const { before, word, after } = useLitCaption(beat.caption, clip, position);
  return (
    <p className={classes.caption} lang={beat.language} dir="auto">
      {before}
      <mark>{word}</mark>
      {after}
    </p>
  );
}
