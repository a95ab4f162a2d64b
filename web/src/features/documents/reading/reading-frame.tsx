import type { KeyboardEventHandler, ReactNode } from 'react';
import classes from '@/features/documents/reading/reading.module.css';
import { ReadingHead, type ReadingHeadProps } from '@/features/documents/reading/reading-head';

interface ReadingFrameProps {
  readonly head: ReadingHeadProps;
  readonly children: ReactNode;
  readonly onKeyDown?: KeyboardEventHandler;
}

/** The window of a document that is read from top to bottom. */
export function ReadingFrame({ head, children, onKeyDown }: ReadingFrameProps) {
  return (
    <main className={classes['frame']} onKeyDown={onKeyDown}>
      <ReadingHead {...head} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by the keyboard */}
      <div className={classes['scroll']} role="document" tabIndex={0} aria-label={head.title}>
        {children}
      </div>
    </main>
  );
}
