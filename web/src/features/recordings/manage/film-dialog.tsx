import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeRecordingMutation } from '@/api/generated/@tanstack/react-query.gen';
import type { RecordingView } from '@/api/generated/types.gen';
import { AudienceField } from '@/features/recordings/manage/audience-field';
import { Captions } from '@/features/recordings/manage/captions';
import { recordingsOf, useRecordingsChanged } from '@/features/recordings/recordings';
import { useFormats } from '@/shared/i18n/formats';
import { Dialog } from '@/shared/ui/dialog';
import { MomentField } from '@/shared/ui/moment-field';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface FilmDialogProps {
  readonly courseId: string;
  readonly film: RecordingView;
  readonly items: readonly RecordingView[];
  readonly onClose: () => void;
}

/** What a film is called, when it was and of which class, who sees it, and its captions. */
export function FilmDialog({ courseId, film, items, onClose }: FilmDialogProps) {
  const { t } = useTranslation('recordings');
  const { dateTime } = useFormats();
  const changed = useRecordingsChanged(courseId);
  const { data } = useQuery(recordingsOf(courseId));
  const [title, setTitle] = useState(film.title);
  const [heldAt, setHeldAt] = useState<string | null>(film.heldAt);
  const [classId, setClassId] = useState(film.classId ?? '');
  const [audience, setAudience] = useState(film.own ?? undefined);
  const save = useMutation({
    ...describeRecordingMutation(),
    onSuccess: async () => {
      await changed();
      onClose();
    },
  });
  const held = items.filter(({ kind }) => kind === 'REPLAY');
  const gone = film.classId && held.every(({ id }) => id !== film.classId);
  const choose = (id: string) => {
    setClassId(id);
    const chosen = held.find((entry) => entry.id === id);
    if (chosen) setHeldAt(chosen.heldAt);
    else if (audience === 'ATTENDED') setAudience('TEACHERS');
  };
  const submit = () =>
    heldAt &&
    save.mutate({
      path: { id: film.id },
      body: { title, heldAt, ...(classId !== '' && { classId }), ...(audience && { audience }) },
    });
  return (
    <Dialog opened onClose={onClose} title={t('dialog.film')}>
      <Stack>
        <TextInput
          label={t('dialog.title')}
          dir="auto"
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('dialog.class')}
          value={classId}
          data={[
            { value: '', label: t('dialog.noClass') },
            ...(gone ? [{ value: film.classId ?? '', label: film.className ?? film.title }] : []),
            ...held.map((entry) => ({ value: entry.id, label: `${entry.title} · ${dateTime(entry.heldAt)}` })),
          ]}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        <MomentField label={t('dialog.heldAt')} value={heldAt} onChange={setHeldAt} />
        <AudienceField
          label={t('dialog.audience')}
          value={audience}
          noClass={classId === ''}
          onChange={setAudience}
          {...(data?.audience && { common: data.audience })}
        />
        <Captions courseId={courseId} film={film} />
        <ProblemAlert error={save.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button loading={save.isPending} disabled={title.trim() === '' || heldAt === null} onClick={submit}>
            {t('dialog.save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
