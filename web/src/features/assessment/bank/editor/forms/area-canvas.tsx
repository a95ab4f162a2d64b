import { type PointerEvent, useState } from 'react';
import { type AreaShape, drawn, type HotspotTask, pixelAt } from '@/features/assessment/tasks/areas';
import classes from '@/features/assessment/tasks/picture.module.css';
import { PictureOverlay } from '@/features/assessment/tasks/picture-overlay';
import type { Spot } from '@/features/assessment/tasks/task';

interface AreaCanvasProps {
  readonly task: HotspotTask;
  readonly kind: 'BOX' | 'CIRCLE';
  readonly onDrawn: (shape: AreaShape) => void;
}

/** The picture, on which areas are drawn with a pointer. Who has none adds areas below and gives their numbers. */
export function AreaCanvas({ task, kind, onDrawn }: AreaCanvasProps) {
  const [from, setFrom] = useState<Spot | null>(null);
  const [to, setTo] = useState<Spot | null>(null);
  const at = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return pixelAt((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height, task);
  };
  const shape = from && to && drawn(kind, from, to);
  const areas = task.areas.map((area) => area.shape);
  return (
    <div
      dir="ltr"
      className={classes['frame']}
      data-drawing
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom(at(event));
        setTo(null);
      }}
      onPointerMove={(event) => from && setTo(at(event))}
      onPointerUp={() => {
        if (shape) onDrawn(shape);
        setFrom(null);
        setTo(null);
      }}
      onPointerCancel={() => setFrom(null)}
    >
      <img src={`/api/files/${task.image}`} alt={task.alt} width={task.width} height={task.height} draggable={false} />
      <PictureOverlay width={task.width} height={task.height} areas={shape ? [...areas, shape] : areas} />
    </div>
  );
}
