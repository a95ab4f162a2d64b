import type { ReactNode } from 'react';
import type { BlockView } from '@/api/generated/types.gen';
import classes from '@/features/cards/card-row.module.css';
import { Blocks } from '@/shared/blocks/blocks';

interface CardRowProps {
  readonly front: readonly BlockView[];
  readonly back?: readonly BlockView[];
  /** A word about its state. */
  readonly note?: string | undefined;
  /** Shown paler: learners do not get it. */
  readonly quiet?: boolean;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** A card in a list: both sides, and what can be done. */
export function CardRow({ front, back, note, quiet, children }: CardRowProps) {
  return (
    <li className={classes['row']} data-quiet={quiet || undefined}>
      <div className={classes['sides']}>
        <div className={classes['front']}>
          <Blocks blocks={front} />
        </div>
        {back && (
          <div className={classes['back']}>
            <Blocks blocks={back} />
          </div>
        )}
      </div>
      <div className={classes['foot']}>
        <span className={classes['note']}>{note}</span>
        {children}
      </div>
    </li>
  );
}
