import type { Sounding } from './class-session';
import classes from './stage.module.css';
import { useLitCaption } from './use-lit-caption';

interface CaptionsProps {
  readonly sounding: Sounding | null;
  readonly position: () => number;
  readonly large: boolean;
  /** What stands there while nobody speaks. */
  readonly quiet: string;
}

/** What is being said, word by word. Its place stays when nothing is said, so that nothing jumps. */
export function Captions({ sounding, position, large, quiet }: CaptionsProps) {
  const lit = useLitCaption(sounding?.caption ?? '', sounding?.clip ?? null, position);
  return (
    <div className={classes.captions} data-large={large || undefined} lang={sounding?.language} dir="auto">
      {sounding?.caption ? (
        <p aria-hidden>
          <span className={classes.said}>{lit.before}</span>
          <mark>{lit.word}</mark>
          <span>{lit.after}</span>
        </p>
      ) : (
        <p className={classes.quiet}>{quiet}</p>
      )}
      <p className={classes.unseen} aria-live="polite">
        {sounding?.caption}
      </p>
    </div>
  );
}
