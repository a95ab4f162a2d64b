import { Button, Group, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotePlace } from '@/api/generated/types.gen';
import type { FileKind } from '@/features/assessment/marking/file-kind';

interface FileNoteFormProps {
  readonly kind: FileKind;
  readonly place: NotePlace;
  readonly onPlace: (place: NotePlace) => void;
  readonly onAdd: (text: string) => void;
  readonly onClose: () => void;
}

/** Says something to a file: to a page, to a point of a picture, to a place in words, or to all of it. */
export function FileNoteForm({ kind, place, onPlace, onAdd, onClose }: FileNoteFormProps) {
  const { t } = useTranslation('assessment');
  const [said, setSaid] = useState('');
  const numbered = (value: number | string) => (typeof value === 'number' ? value : null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (said.trim() !== '') onAdd(said.trim());
      }}
    >
      <Group align="start">
        {(kind === 'PDF' || kind === 'PAGES') && (
          <NumberInput
            label={t('marking.note.page')}
            description={t('marking.note.pageHelp')}
            min={1}
            max={10_000}
            allowDecimal={false}
            value={place.page ?? ''}
            onChange={(page) => onPlace({ ...place, page: numbered(page) })}
          />
        )}
        {kind === 'PICTURE' &&
          (['x', 'y'] as const).map((side) => (
            <NumberInput
              key={side}
              label={t(`marking.note.${side}`)}
              min={0}
              max={100}
              decimalScale={2}
              value={place[side] ?? ''}
              onChange={(value) => onPlace({ ...place, [side]: numbered(value) })}
            />
          ))}
        {kind === 'OTHER' && (
          <TextInput
            label={t('marking.note.where')}
            description={t('marking.note.whereHelp')}
            dir="auto"
            maxLength={100}
            value={place.where ?? ''}
            onChange={(event) => onPlace({ ...place, where: event.currentTarget.value })}
          />
        )}
      </Group>
      <Textarea
        mt="sm"
        label={t('marking.note.text')}
        dir="auto"
        autosize
        minRows={2}
        maxLength={5000}
        autoFocus
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
      <Group mt="sm">
        <Button
          type="submit"
          variant="default"
          disabled={said.trim() === '' || (place.x == null) !== (place.y == null)}
        >
          {t('marking.note.add')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('marking.note.cancel')}
        </Button>
      </Group>
    </form>
  );
}
