import { Button, Text } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerToMark, NoteContent } from '@/api/generated/types.gen';
import { AnnotatedText } from '@/features/assessment/marking/annotated-text';
import { FileCard } from '@/features/assessment/marking/file-card';
import { hrefOf } from '@/features/assessment/marking/file-kind';
import classes from '@/features/assessment/marking/marking.module.css';
import { NoteForm } from '@/features/assessment/marking/note-form';
import { NoteList } from '@/features/assessment/marking/note-list';
import { type Passage, selectedPassage } from '@/features/assessment/marking/passages';
import type { Marking } from '@/features/assessment/marking/use-marking';
import { words } from '@/features/assessment/tasks/words';

interface AnswerShownProps {
  readonly answer: AnswerToMark;
  readonly marking: Marking;
}

/** What the learner handed in, and what the marker says to its passages and files. */
export function AnswerShown({ answer, marking }: AnswerShownProps) {
  const { t } = useTranslation('assessment');
  const text = useRef<HTMLParagraphElement>(null);
  const [adding, setAdding] = useState<{ passage: Passage | null } | null>(null);
  const { response } = answer;
  const { notes } = marking.draft;
  const marks = answer.part !== 'NONE';
  if (response?.kind === 'UPLOAD') {
    return (
      <div className={classes['card']}>
        <p className={classes['label']}>{t('marking.answer')}</p>
        {response.files.map((file) => (
          <FileCard
            key={file.file}
            file={file}
            href={hrefOf(answer.attemptId, answer.id, file.file)}
            notes={notes.filter((note) => note.file === file.file)}
            {...(marks && {
              onChange: (changed: readonly NoteContent[]) =>
                marking.change({ notes: [...notes.filter((note) => note.file !== file.file), ...changed] }),
            })}
          />
        ))}
      </div>
    );
  }
  if (response?.kind !== 'ESSAY') return <Text c="dimmed">{t('answer.none')}</Text>;
  return (
    <div className={classes['card']}>
      <p className={classes['label']}>
        {t('marking.answer')} · {t('input.words', { count: words(response.text) })}
      </p>
      <AnnotatedText ref={text} text={response.text} notes={notes} />
      <NoteList
        notes={notes}
        {...(marks && {
          onRemove: (at: number) => marking.change({ notes: notes.filter((_, place) => place !== at) }),
        })}
      />
      {adding ? (
        <NoteForm
          text={response.text}
          passage={adding.passage}
          onAdd={(note) => marking.change({ notes: [...notes, note].sort((a, b) => a.from - b.from || a.to - b.to) })}
          onClose={() => setAdding(null)}
        />
      ) : (
        marks && (
          <div>
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconMessagePlus size={16} aria-hidden />}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setAdding({ passage: selectedPassage(text.current) })}
            >
              {t('marking.note.new')}
            </Button>
            <Text size="sm" c="dimmed" mt={4}>
              {t('marking.note.help')}
            </Text>
          </div>
        )
      )}
    </div>
  );
}
