import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NoteContent } from '@/api/generated/types.gen';
import type { FileKind } from '@/features/assessment/marking/file-kind';
import classes from '@/features/assessment/marking/files.module.css';
import { useFormats } from '@/shared/i18n/formats';

interface FilePreviewProps {
  readonly name: string;
  readonly href: string;
  readonly kind: FileKind;
  /** The page of a document to be shown. */
  readonly page: number;
  readonly notes: readonly NoteContent[];
  /** A point of the picture was chosen, in percent. Left out where nothing is to be said to it. */
  readonly onPoint?: (x: number, y: number) => void;
}

/** A picture with the points that remarks are on, or a document in the browser's own viewer. */
export function FilePreview({ name, href, kind, page, notes, onPoint }: FilePreviewProps) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  if (kind === 'PDF') {
    return (
      <object
        key={page}
        type="application/pdf"
        data={`${href}#page=${page}&navpanes=0`}
        aria-label={name}
        className={classes['document']}
      >
        <Text c="dimmed">{t('marking.note.notShown')}</Text>
      </object>
    );
  }
  if (kind !== 'PICTURE') return null;
  return (
    <div className={classes['picture']}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: points can be typed in the form as well */}
      <img
        src={href}
        alt={t('marking.note.picture', { name })}
        data-pointed={onPoint !== undefined}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          onPoint?.(percent(event.clientX - box.left, box.width), percent(event.clientY - box.top, box.height));
        }}
      />
      {notes.map((note, at) =>
        note.place?.x == null || note.place.y == null ? null : (
          <span
            key={note.id ?? `${note.place.x}-${note.place.y}-${note.text}`}
            className={classes['point']}
            style={{ left: `${note.place.x}%`, top: `${note.place.y}%` }}
            aria-hidden
          >
            {number(at + 1)}
          </span>
        ),
      )}
    </div>
  );
}

function percent(part: number, of: number): number {
  return of === 0 ? 0 : Math.min(100, Math.max(0, Math.round((part / of) * 10_000) / 100));
}
