import { Button, Loader } from '@mantine/core';
import { IconPlayerPlayFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '@/features/video/player/player.module.css';
import { useClock } from '@/features/video/player/use-clock';
import type { Playback } from '@/features/video/player/use-playback';

interface BeginButtonProps {
  readonly playback: Playback;
  /** Where the learner left it, on whatever device. */
  readonly start: number;
  readonly length: number;
}

/** In the middle of the picture: to begin or go on, and that the line is slow or broken. */
export function BeginButton({ playback: { begun, waiting, failed, toggle }, start, length }: BeginButtonProps) {
  const { t } = useTranslation('video');
  const clock = useClock(length);
  if (failed) {
    return (
      <p role="alert" className={classes['middle']} data-words>
        {t('failed')}
      </p>
    );
  }
  if (begun) {
    return waiting ? (
      <div className={classes['middle']}>
        <Loader color="white" aria-label={t('waiting')} />
      </div>
    ) : null;
  }
  return (
    <div className={classes['middle']}>
      <Button size="lg" radius="xl" leftSection={<IconPlayerPlayFilled size={22} aria-hidden />} onClick={toggle}>
        {start > 0 ? t('continue', { moment: clock(start) }) : t('begin')}
      </Button>
    </div>
  );
}
