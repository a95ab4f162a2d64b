import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '@/features/assessment/grades/grades.module.css';
import type { Cell } from '@/features/assessment/grades/place';
import { pointsOf } from '@/features/assessment/grades/points';
import { useFormats } from '@/shared/i18n/formats';

interface CellInputProps {
  readonly cell: Cell;
  readonly typed: string;
  readonly onDone: (points: number | null | undefined, next: 'down' | 'on' | 'stay') => void;
}

/** The field in a cell. Enter and Tab keep what is written and go on, Esc takes it back; what is no number stays and says so. */
export function CellInput({ cell, typed, onDone }: CellInputProps) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  const [text, setText] = useState(typed);
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => input.current?.focus(), []);
  const points = pointsOf(text);
  const right = text.trim() === '' || (points !== null && points <= cell.most);
  const finish = (next: 'down' | 'on' | 'stay') => {
    if (!right || done.current) return;
    done.current = true;
    onDone(points === cell.entered ? undefined : points, next);
  };
  return (
    <>
      <input
        ref={input}
        className={classes['input']}
        dir="ltr"
        inputMode="decimal"
        autoComplete="off"
        aria-label={t('grades.edit', { learner: cell.name })}
        aria-invalid={!right}
        aria-describedby={right ? undefined : 'grade-wrong'}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => {
          if (right) finish('stay');
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter') finish('down');
          else if (event.key === 'Tab' && !event.shiftKey) finish('on');
          else if (event.key === 'Escape') {
            done.current = true;
            onDone(undefined, 'stay');
          } else return;
          event.preventDefault();
        }}
      />
      {!right && (
        <span id="grade-wrong" role="alert" className={classes['wrong']}>
          {t('grades.wrong', { most: number(cell.most) })}
        </span>
      )}
    </>
  );
}
