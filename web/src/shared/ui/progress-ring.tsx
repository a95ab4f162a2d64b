import classes from '@/shared/ui/progress-ring.module.css';

interface ProgressRingProps {
  readonly percent: number;
  /** What stands in the middle, such as the percentage in the reader's numerals. */
  readonly children: string;
}

const radius = 65;
const round = 2 * Math.PI * radius;

/** How far something has come, as a ring. Only a picture: the same is always said in words beside it. */
export function ProgressRing({ percent, children }: ProgressRingProps) {
  return (
    <span className={classes.ring} aria-hidden="true">
      <svg viewBox="0 0 150 150" className={classes.circle} aria-hidden="true">
        <circle cx="75" cy="75" r={radius} className={classes.rail} />
        {percent > 0 && (
          <circle
            cx="75"
            cy="75"
            r={radius}
            className={classes.done}
            strokeDasharray={`${(Math.min(percent, 100) / 100) * round} ${round}`}
          />
        )}
      </svg>
      <span className={classes.label}>{children}</span>
    </span>
  );
}
