import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NoteContent } from '@/api/generated/types.gen';
import classes from '@/features/assessment/marking/marking.module.css';
import { useFormats } from '@/shared/i18n/formats';

interface FileNoteListProps {
  readonly notes: readonly NoteContent[];
  /** Shows a page; left out where the file is not shown. */
  readonly onPage?: (page: number) => void;
  readonly onRemove?: (at: number) => void;
}

/** What was said to a file, by the numbers that stand on its picture. */
export function FileNoteList({ notes, onPage, onRemove }: FileNoteListProps) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  if (notes.length === 0) return null;
  return (
    <ol className={classes['notes']}>
      {notes.map((note, at) => {
        const { page, where, x } = note.place ?? {};
        return (
          <li key={note.id ?? `${page}-${where}-${x}-${note.text}`}>
            <div className={classes['note']}>
              <div>
                {page != null && !onPage && (
                  <p className={classes['label']}>{t('marking.note.atPage', { page: number(page) })}</p>
                )}
                {page != null && onPage && (
                  <Button variant="subtle" size="compact-sm" onClick={() => onPage(page)}>
                    {t('marking.note.showPage', { page: number(page) })}
                  </Button>
                )}
                {where && (
                  <p dir="auto" className={classes['label']}>
                    {where}
                  </p>
                )}
                {x != null && (
                  <p className={classes['label']}>{t('marking.note.atPoint', { number: number(at + 1) })}</p>
                )}
                <p dir="auto" className={classes['said']}>
                  {note.text}
                </p>
              </div>
              {onRemove && (
                <ActionIcon
                  variant="subtle"
                  size="lg"
                  aria-label={t('marking.note.removeNumber', { number: number(at + 1) })}
                  onClick={() => onRemove(at)}
                >
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
