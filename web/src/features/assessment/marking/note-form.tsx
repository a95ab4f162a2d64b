import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteContent } from '@/api/generated/types.gen';
import { findPassage, type Passage } from '@/features/assessment/marking/passages';

interface NoteFormProps {
  readonly text: string;
  /** What is selected; without a selection the marker writes the words. */
  readonly passage: Passage | null;
  readonly onAdd: (note: NoteContent) => void;
  readonly onClose: () => void;
}

/** Says something to a passage of an answer. The passage can be selected, or its words typed. */
export function NoteForm({ text, passage, onAdd, onClose }: NoteFormProps) {
  const { t } = useTranslation('assessment');
  const [words, setWords] = useState(passage ? text.slice(passage.from, passage.to) : '');
  const [said, setSaid] = useState('');
  const quoted = passage && text.slice(passage.from, passage.to) === words ? passage : findPassage(text, words);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!quoted || said.trim() === '') return;
        onAdd({ ...quoted, quote: text.slice(quoted.from, quoted.to), text: said.trim() });
        onClose();
      }}
    >
      <TextInput
        label={t('marking.note.passage')}
        dir="auto"
        value={words}
        error={words !== '' && !quoted ? t('marking.note.notFound') : null}
        data-autofocus={passage ? undefined : true}
        autoFocus={!passage}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Textarea
        mt="sm"
        label={t('marking.note.text')}
        dir="auto"
        autosize
        minRows={2}
        maxLength={5000}
        autoFocus={passage !== null}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
      <Group mt="sm">
        <Button type="submit" variant="default" disabled={!quoted || said.trim() === ''}>
          {t('marking.note.add')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('marking.note.cancel')}
        </Button>
      </Group>
    </form>
  );
}
