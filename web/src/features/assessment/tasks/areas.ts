import type { Spot, Task } from '@/features/assessment/tasks/task';

export type HotspotTask = Extract<Task, { kind: 'HOTSPOT' }>;
export type HotspotArea = HotspotTask['areas'][number];
export type AreaShape = HotspotArea['shape'];

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A share of the picture, from 0 to 1 in each direction, in its pixels. */
export function pixelAt(across: number, down: number, { width, height }: Size): Spot {
  return { x: within(across * width, width), y: within(down * height, height) };
}

/** One step with an arrow key; nothing for other keys. */
export function stepped({ x, y }: Spot, key: string, far: boolean, { width, height }: Size): Spot | null {
  const [across, down] = [width / (far ? 10 : 50), height / (far ? 10 : 50)];
  switch (key) {
    case 'ArrowLeft':
      return { x: within(x - across, width), y };
    case 'ArrowRight':
      return { x: within(x + across, width), y };
    case 'ArrowUp':
      return { x, y: within(y - down, height) };
    case 'ArrowDown':
      return { x, y: within(y + down, height) };
    default:
      return null;
  }
}

/** The area between where a pointer went down and where it came up; nothing when that is hardly an area. */
export function drawn(kind: 'BOX' | 'CIRCLE', from: Spot, to: Spot): AreaShape | null {
  const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  if (Math.max(across, down) < 4) return null;
  return kind === 'CIRCLE'
    ? { kind, x: from.x, y: from.y, radius: Math.round(Math.hypot(across, down)) }
    : {
        kind,
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        width: Math.max(1, across),
        height: Math.max(1, down),
      };
}

function within(pixel: number, most: number): number {
  return Math.round(Math.min(most, Math.max(0, pixel)));
}
