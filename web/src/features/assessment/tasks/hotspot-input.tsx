import { Button, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pixelAt, stepped } from '@/features/assessment/tasks/areas';
import classes from '@/features/assessment/tasks/picture.module.css';
import { PictureOverlay } from '@/features/assessment/tasks/picture-overlay';
import type { InputProps, Spot, TaskView } from '@/features/assessment/tasks/task';
import hidden from '@/features/assessment/tasks/tasks.module.css';

interface HotspotInputProps extends InputProps {
  readonly task: Extract<TaskView, { kind: 'HOTSPOT' }>;
  readonly spots: readonly Spot[];
}

/** Places in a picture: pointed at, or reached with the arrow keys and marked with Enter. */
export function HotspotInput({ labelledBy, id, task, spots, onGive }: HotspotInputProps) {
  const { t } = useTranslation('assessment');
  const [cursor, setCursor] = useState<Spot | null>(null);
  const [said, setSaid] = useState('');
  const help = `${id}-help`;
  const middle = pixelAt(0.5, 0.5, task);
  const percent = (spot: Spot) => ({
    across: Math.round((spot.x / task.width) * 100),
    down: Math.round((spot.y / task.height) * 100),
  });
  const mark = (spot: Spot) => {
    const others = spots.filter(({ x, y }) => x !== spot.x || y !== spot.y);
    // Whoever marks one more than there are to be found moves the oldest.
    onGive({ kind: 'HOTSPOT', spots: [...others, spot].slice(-task.picks) });
    setSaid(t('input.spotMarked', percent(spot)));
  };
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setCursor(null);
    mark(pixelAt((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height, task));
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const here = cursor ?? middle;
    const next = stepped(here, event.key, event.shiftKey, task);
    if (next) {
      setCursor(next);
      setSaid(t('input.spotAt', percent(next)));
    } else if (event.key === 'Enter' || event.key === ' ') {
      mark(here);
    } else return;
    event.preventDefault();
  };
  return (
    <div>
      <div
        // Screen readers leave the arrow keys to it.
        role="application"
        dir="ltr"
        className={classes['frame']}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys point within it
        tabIndex={0}
        aria-labelledby={labelledBy}
        aria-describedby={help}
        onPointerUp={point}
        onKeyDown={press}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && setCursor(cursor ?? middle)}
        onBlur={() => setCursor(null)}
      >
        <img
          src={`/api/files/${task.image}`}
          alt={task.alt}
          width={task.width}
          height={task.height}
          draggable={false}
        />
        <PictureOverlay width={task.width} height={task.height} spots={spots} cursor={cursor} />
      </div>
      <Text id={help} size="sm" c="dimmed" mt={8}>
        {t('input.spots', { count: task.picks })}
      </Text>
      {spots.length > 0 && (
        <ul className={classes['spots']}>
          {spots.map((spot, at) => (
            <li key={`${spot.x} ${spot.y}`}>
              <Button
                size="compact-md"
                variant="default"
                rightSection={<IconX size={16} aria-hidden />}
                aria-label={t('input.removeSpot', { number: at + 1, ...percent(spot) })}
                onClick={() => onGive({ kind: 'HOTSPOT', spots: spots.filter((other) => other !== spot) })}
              >
                {t('input.spot', { number: at + 1 })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p aria-live="polite" className={hidden['said']}>
        {said}
      </p>
    </div>
  );
}
