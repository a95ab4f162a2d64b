import classes from '@/shared/charts/bars.module.css';

export interface Bar {
  readonly key: string;
  /** Below the bar. */
  readonly label: string;
  readonly value: number;
  /** Above it, in the reader's numerals. */
  readonly text: string;
  /** True for the one that matters most, such as today. */
  readonly marked?: boolean;
}

interface BarsProps {
  readonly bars: readonly Bar[];
  /** What a full bar stands for; the largest value when left out. */
  readonly most?: number;
}

/** Upright bars in reading direction. Only a picture: a `Chart` around it says the same in words and numbers. */
export function Bars({ bars, most = Math.max(...bars.map(({ value }) => value), 0) }: BarsProps) {
  return (
    <div className={classes['bars']}>
      {bars.map(({ key, label, value, text, marked }) => (
        <div key={key} className={classes['column']}>
          <span className={classes['value']}>{text}</span>
          <svg viewBox="0 0 10 100" preserveAspectRatio="none" className={classes['drawing']} aria-hidden="true">
            <rect x="0" y="0" width="10" height="100" className={classes['rail']} />
            <Rect share={most === 0 ? 0 : value / most} marked={marked === true} />
          </svg>
          <span className={classes['label']}>{label}</span>
        </div>
      ))}
    </div>
  );
}

function Rect({ share, marked }: { readonly share: number; readonly marked: boolean }) {
  const height = Math.min(share, 1) * 100;
  return (
    <rect
      x="0"
      y={100 - height}
      width="10"
      height={height}
      className={marked ? classes['marked'] : classes['filled']}
    />
  );
}
