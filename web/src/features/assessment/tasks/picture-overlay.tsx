import type { AreaShape } from '@/features/assessment/tasks/areas';
import classes from '@/features/assessment/tasks/picture.module.css';
import type { Spot } from '@/features/assessment/tasks/task';

interface PictureOverlayProps {
  readonly width: number;
  readonly height: number;
  readonly areas?: readonly AreaShape[];
  readonly spots?: readonly Spot[];
  /** Where the keyboard points. */
  readonly cursor?: Spot | null;
}

/** What is drawn upon a picture, in the picture's own pixels. */
export function PictureOverlay({ width, height, areas = [], spots = [], cursor }: PictureOverlayProps) {
  const size = Math.max(width, height) / 50;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={classes['overlay']} aria-hidden="true">
      {areas.map((shape, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: areas are drawn anew as a whole
        <Area key={at} shape={shape} />
      ))}
      {spots.map(({ x, y }) => (
        <g key={`${x} ${y}`} className={classes['spot']}>
          <circle cx={x} cy={y} r={size} />
          <circle cx={x} cy={y} r={size / 4} className={classes['centre']} />
        </g>
      ))}
      {cursor && (
        <path
          className={classes['cursor']}
          d={`M${cursor.x - 2 * size} ${cursor.y}h${4 * size}M${cursor.x} ${cursor.y - 2 * size}v${4 * size}`}
        />
      )}
    </svg>
  );
}

function Area({ shape }: { readonly shape: AreaShape }) {
  switch (shape.kind) {
    case 'CIRCLE':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} className={classes['area']} />;
    case 'BOX':
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} className={classes['area']} />;
    case 'POLYGON':
      return <polygon points={shape.points.map(({ x, y }) => `${x},${y}`).join(' ')} className={classes['area']} />;
  }
}
