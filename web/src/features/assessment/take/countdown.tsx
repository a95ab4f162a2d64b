import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '@/features/assessment/take/runner.module.css';
import { useFormats } from '@/shared/i18n/formats';

interface CountdownProps {
  /** When the time is up, by the server's clock. */
  readonly dueAt: string;
  /** What the server's clock said when this was loaded. */
  readonly serverTime: string;
  readonly onOver: () => void;
}

const LAST_MINUTES = 5;
const HOUR = 3600;
const DAY = 24 * HOUR;

/** The time that is left, by the server's clock: a clock that was set on this device changes nothing. */
export function Countdown({ dueAt, serverTime, onOver }: CountdownProps) {
  const { t } = useTranslation('assessment');
  const { seconds, minutes, dateTime } = useFormats();
  const [left, setLeft] = useState(() => secondsBetween(serverTime, dueAt));
  const over = useRef(onOver);
  over.current = onOver;

  useEffect(() => {
    const [total, began] = [secondsBetween(serverTime, dueAt), performance.now()];
    const tick = () => {
      const now = Math.max(0, Math.round(total - (performance.now() - began) / 1000));
      setLeft(now);
      if (now === 0) {
        clearInterval(timer);
        over.current();
      }
    };
    const timer = setInterval(tick, 1000);
    tick();
    return () => clearInterval(timer);
  }, [dueAt, serverTime]);

  const time = left < HOUR ? seconds(left) : minutes(Math.floor(left / 60));
  return (
    <p className={classes['countdown']} data-last={left < LAST_MINUTES * 60 || undefined} role="timer">
      {left < DAY ? t('timeLeft', { time }) : t('timeUntil', { when: dateTime(dueAt) })}
    </p>
  );
}

function secondsBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);
}
