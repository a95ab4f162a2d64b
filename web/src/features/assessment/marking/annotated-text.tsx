import type { Ref } from 'react';
import type { NoteContent } from '@/api/generated/types.gen';
import classes from '@/features/assessment/marking/marking.module.css';
import { piecesOf } from '@/features/assessment/marking/passages';
import { useFormats } from '@/shared/i18n/formats';

interface AnnotatedTextProps {
  readonly text: string;
  readonly notes: readonly NoteContent[];
  readonly ref?: Ref<HTMLParagraphElement>;
}

/** A text with the passages marked that notes are on. Its own characters are all that it holds. */
export function AnnotatedText({ text, notes, ref }: AnnotatedTextProps) {
  const { number, list } = useFormats();
  return (
    <p ref={ref} dir="auto" className={classes['text']}>
      {piecesOf(text, notes).map((piece) =>
        piece.notes.length === 0 ? (
          piece.text
        ) : (
          <mark
            key={piece.from}
            className={classes['passage']}
            data-ends={piece.ends.length > 0 ? list(piece.ends.map((place) => number(place + 1))) : undefined}
          >
            {piece.text}
          </mark>
        ),
      )}
    </p>
  );
}
