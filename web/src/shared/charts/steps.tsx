import classes from '@/shared/charts/steps.module.css';

interface StepsProps {
  /** One per step, in order. */
  readonly values: readonly number[];
  readonly most: number;
}

const width = 10;
const height = 100;

/** Many narrow bars side by side, in reading direction. Only a picture: a `Chart` around it names every one of them. */
export function Steps({ values, most }: StepsProps) {
  return (
    <svg
      viewBox={`0 0 ${Math.max(values.length, 1) * width} ${height}`}
      preserveAspectRatio="none"
      className={classes['steps']}
      aria-hidden="true"
    >
      {values.map((value, index) => {
        const tall = most === 0 ? 0 : (value / most) * height;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
          <g key={index}>
            <rect x={index * width} width={width} height={height} className={classes['rail']} />
            <rect
              x={index * width + 1}
              y={height - tall}
              width={width - 2}
              height={tall}
              className={classes['filled']}
            />
          </g>
        );
      })}
    </svg>
  );
}
