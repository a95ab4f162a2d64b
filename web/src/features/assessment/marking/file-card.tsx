import { Anchor, Button, Text } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteContent, NotePlace, UploadedFile } from '@/api/generated/types.gen';
import { kindOf } from '@/features/assessment/marking/file-kind';
import { FileNoteForm } from '@/features/assessment/marking/file-note-form';
import { FileNoteList } from '@/features/assessment/marking/file-note-list';
import { FilePreview } from '@/features/assessment/marking/file-preview';
import classes from '@/features/assessment/marking/files.module.css';

interface FileCardProps {
  readonly file: UploadedFile;
  readonly href: string;
  /** Those on this file. */
  readonly notes: readonly NoteContent[];
  /** Left out for who only reads. */
  readonly onChange?: (notes: readonly NoteContent[]) => void;
}

const nowhere: NotePlace = { page: null, where: null, x: null, y: null };

/** A file that was handed in, as far as it can be shown, beside what is said to it. */
export function FileCard({ file, href, notes, onChange }: FileCardProps) {
  const { t } = useTranslation('assessment');
  const kind = kindOf(file.name);
  const [page, setPage] = useState(1);
  const [place, setPlace] = useState<NotePlace | null>(null);
  const add = (text: string) => {
    const somewhere = place && (place.page != null || !!place.where?.trim() || place.x != null) ? place : null;
    onChange?.([...notes, { file: file.file, from: 0, to: 0, quote: file.name, text, place: somewhere }]);
    setPlace(null);
  };
  return (
    <div className={classes['file']}>
      <Anchor href={href} download={file.name} underline="always">
        <bdi>{file.name}</bdi>
      </Anchor>
      <FilePreview
        name={file.name}
        href={href}
        kind={kind}
        page={page}
        notes={notes}
        {...(onChange && { onPoint: (x: number, y: number) => setPlace({ ...nowhere, x, y }) })}
      />
      {onChange && kind === 'PICTURE' && (
        <Text size="sm" c="dimmed">
          {t('marking.note.onPicture')}
        </Text>
      )}
      <FileNoteList
        notes={notes}
        {...(kind === 'PDF' && { onPage: setPage })}
        {...(onChange && { onRemove: (at: number) => onChange(notes.filter((_, of) => of !== at)) })}
      />
      {place && (
        <FileNoteForm kind={kind} place={place} onPlace={setPlace} onAdd={add} onClose={() => setPlace(null)} />
      )}
      {onChange && !place && (
        <div>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconMessagePlus size={16} aria-hidden />}
            onClick={() => setPlace(nowhere)}
          >
            {t('marking.note.newOnFile', { name: file.name })}
          </Button>
        </div>
      )}
    </div>
  );
}
