import classes from '@/shared/charts/heat-map.module.css';

interface HeatMapProps {
  /** Names of the rows, such as the days of the week. */
  readonly rows: readonly string[];
  /** What stands below the first column and every so many after it. */
  readonly columns: readonly string[];
  /** By row, as many in each. */
  readonly values: readonly (readonly number[])[];
}

const cell = 10;
const levels = 4;

/** Darker where there is more, in reading direction. Only a picture: a `Chart` around it says the same in words and numbers. */
export function HeatMap({ rows, columns, values }: HeatMapProps) {
  const most = Math.max(...values.flat(), 0);
  const across = values[0]?.length ?? 0;
  return (
    <div className={classes['map']}>
      {values.map((row, index) => (
        <div key={rows[index]} className={classes['row']}>
          <span className={classes['name']}>{rows[index]}</span>
          <svg
            viewBox={`0 0 ${across * cell} ${cell}`}
            preserveAspectRatio="none"
            className={classes['cells']}
            aria-hidden="true"
          >
            {row.map((value, column) => (
              <rect
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                key={column}
                x={column * cell + 0.5}
                y="0.5"
                width={cell - 1}
                height={cell - 1}
                className={value === 0 ? classes['none'] : classes['some']}
                fillOpacity={value === 0 ? 1 : Math.ceil((value / most) * levels) / levels}
              />
            ))}
          </svg>
        </div>
      ))}
      <div className={classes['row']}>
        <span />
        <div className={classes['columns']}>
          {columns.map((name) => (
            <span key={name}>{name}</span>
          ))}
        </div>
      </div>
    </div>
  );
}
