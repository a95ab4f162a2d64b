import type { ReactNode } from 'react';
import classes from '@/shared/ui/next-step.module.css';

interface NextStepProps {
  /** A word above the title that says when or where: "Continue", "Due today". */
  readonly when?: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  /** The one primary action. */
  readonly action: ReactNode;
  /** Beside the text on wide screens: a figure, a progress ring. */
  readonly aside?: ReactNode;
}

/** The card that answers "what do I do next?". At most one on a screen. */
export function NextStep({ when, title, children, action, aside }: NextStepProps) {
  return (
    <section className={classes.card}>
      <div className={classes.text}>
        {when !== undefined && <p className={classes.when}>{when}</p>}
        <h2 className={classes.title}>{title}</h2>
        <p className={classes.about}>{children}</p>
        <div>{action}</div>
      </div>
      <div className={classes.aside}>{aside ?? <Window />}</div>
    </section>
  );
}

/** Morning light through an arched window: the calm, bright room. */
function Window() {
  return (
    <svg viewBox="0 0 220 180" className={classes.window} aria-hidden="true">
      <path d="M40 180V92a70 70 0 0 1 140 0v88z" className={classes.pane} />
      <circle cx="136" cy="92" r="24" className={classes.sun} />
      <path d="M40 142c30-26 58-30 84-10s40 18 56 4v44H40z" className={classes.hill} />
      <path d="M110 22v158M40 104h140" className={classes.frame} />
      <path d="M40 180V92a70 70 0 0 1 140 0v88" className={classes.frame} />
      <path d="M24 179h172" className={classes.sill} />
    </svg>
  );
}
