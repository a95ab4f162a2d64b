import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NoteContent } from '@/api/generated/types.gen';
import classes from '@/features/assessment/marking/marking.module.css';

interface NoteListProps {
  readonly notes: readonly NoteContent[];
  readonly onRemove?: (at: number) => void;
}

/** What was said to passages and files, in the order of their numbers in the text. */
export function NoteList({ notes, onRemove }: NoteListProps) {
  const { t } = useTranslation('assessment');
  if (notes.length === 0) return null;
  return (
    <ol className={classes['notes']}>
      {notes.map((note, at) => (
        <li key={note.id ?? `${note.from}-${note.to}-${note.text}`}>
          <div className={classes['note']}>
            <div>
              <q dir="auto" className={classes['quote']}>
                {note.quote}
              </q>
              <p dir="auto" className={classes['said']}>
                {note.text}
              </p>
            </div>
            {onRemove && (
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={t('marking.note.remove', { quote: note.quote })}
                onClick={() => onRemove(at)}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
