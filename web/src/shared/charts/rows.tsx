import classes from '@/shared/charts/rows.module.css';

export interface Row {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** Behind the bar, in the reader's numerals. */
  readonly text: string;
}

/** Lying bars with long names, the first at the top. Only a picture: a `Chart` around it says the same in words and numbers. */
export function Rows({ rows, most }: { readonly rows: readonly Row[]; readonly most: number }) {
  return (
    <div className={classes['rows']}>
      {rows.map(({ key, label, value, text }) => (
        <div key={key} className={classes['row']}>
          <span className={classes['label']}>
            <bdi>{label}</bdi>
          </span>
          <span className={classes['value']}>{text}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" className={classes['drawing']} aria-hidden="true">
            <rect width="100" height="10" className={classes['rail']} />
            <rect width={most === 0 ? 0 : (value / most) * 100} height="10" className={classes['filled']} />
          </svg>
        </div>
      ))}
    </div>
  );
}
