import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeReplayMutation } from '@/api/generated/@tanstack/react-query.gen';
import type { RecordingView } from '@/api/generated/types.gen';
import { AudienceField } from '@/features/recordings/manage/audience-field';
import { recordingsOf, useRecordingsChanged } from '@/features/recordings/recordings';
import { Dialog } from '@/shared/ui/dialog';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface ReplayDialogProps {
  readonly courseId: string;
  readonly replay: RecordingView;
  readonly onClose: () => void;
}

/** What a class that is heard again is called, and who hears it. */
export function ReplayDialog({ courseId, replay, onClose }: ReplayDialogProps) {
  const { t } = useTranslation('recordings');
  const changed = useRecordingsChanged(courseId);
  const { data } = useQuery(recordingsOf(courseId));
  const [title, setTitle] = useState(replay.title);
  const [audience, setAudience] = useState(replay.own ?? undefined);
  const save = useMutation({
    ...describeReplayMutation(),
    onSuccess: async () => {
      await changed();
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('dialog.replay')}>
      <Stack>
        <TextInput
          label={t('dialog.title')}
          dir="auto"
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <AudienceField
          label={t('dialog.audience')}
          value={audience}
          onChange={setAudience}
          {...(data?.audience && { common: data.audience })}
        />
        <ProblemAlert error={save.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button
            loading={save.isPending}
            disabled={title.trim() === ''}
            onClick={() => save.mutate({ path: { id: replay.id }, body: { title, ...(audience && { audience }) } })}
          >
            {t('dialog.save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
