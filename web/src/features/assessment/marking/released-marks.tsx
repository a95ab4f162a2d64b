import { useTranslation } from 'react-i18next';
import type { ReleasedItem, ReleasedMark, UploadedFile } from '@/api/generated/types.gen';
import { AnnotatedText } from '@/features/assessment/marking/annotated-text';
import { FileCard } from '@/features/assessment/marking/file-card';
import classes from '@/features/assessment/marking/marking.module.css';
import { NoteList } from '@/features/assessment/marking/note-list';
import { RubricOutcome } from '@/features/assessment/marking/rubric-outcome';
import { useFormats } from '@/shared/i18n/formats';

interface ReleasedMarksProps {
  readonly item: ReleasedItem;
  /** The text that was handed in; null when it was none. */
  readonly text: string | null;
  /** The files that were handed in, and where they are found. */
  readonly files: readonly HandedFile[];
}

export interface HandedFile {
  readonly file: UploadedFile;
  readonly href: string;
}

/** What people gave for an answer: how the points came about, what was reached, and what was said to it. */
export function ReleasedMarks({ item, text, files }: ReleasedMarksProps) {
  const { t } = useTranslation('assessment');
  const { number, list, dateTime } = useFormats();
  return (
    <div className={classes['released']}>
      <p>
        <strong>{t('pointsOf', { earned: number(item.earned), possible: number(item.possible) })}</strong>
      </p>
      <p className={classes['label']}>
        {t(`marking.way.${item.way}`, { given: list(item.given.map((points) => number(points))) })}
        {item.corrected && ` ${t('marking.corrected', { when: dateTime(item.corrected) })}`}
      </p>
      {item.marks.map((mark) => (
        <Said key={mark.id} mark={mark} text={text} files={files} />
      ))}
    </div>
  );
}

interface SaidProps extends Omit<ReleasedMarksProps, 'item'> {
  readonly mark: ReleasedMark;
}

function Said({ mark, text, files }: SaidProps) {
  const onFiles = files.filter(({ file }) => mark.notes.some((note) => note.file === file.file));
  return (
    <>
      <RubricOutcome rubric={mark.rubric ?? null} levels={mark.levels} />
      {mark.comment && (
        <p dir="auto" className={classes['said']}>
          {mark.comment}
        </p>
      )}
      {mark.notes.length > 0 && text !== null && <AnnotatedText text={text} notes={mark.notes} />}
      <NoteList notes={mark.notes.filter(({ file }) => file == null)} />
      {onFiles.map(({ file, href }) => (
        <FileCard
          key={file.file}
          file={file}
          href={href}
          notes={mark.notes.filter((note) => note.file === file.file)}
        />
      ))}
    </>
  );
}
