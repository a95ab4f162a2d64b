import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { replaceLinkMutation } from '@/api/generated/@tanstack/react-query.gen';
import type { ShownLink } from '@/api/generated/types.gen';
import { Dialog } from '@/shared/ui/dialog';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface ReplaceDialogProps {
  readonly link: ShownLink;
  readonly onClose: () => void;
  readonly onReplaced: () => void;
}

/** Another address in the place of one, in the draft of the lesson. */
export function ReplaceDialog({ link: { lessonId, url }, onClose, onReplaced }: ReplaceDialogProps) {
  const { t } = useTranslation('links');
  const [replacement, setReplacement] = useState('');
  const { mutate, isPending, error } = useMutation({
    ...replaceLinkMutation(),
    onSuccess: () => {
      notifyDone(t('replace.done'));
      onReplaced();
      onClose();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    mutate({ path: { id: lessonId }, body: { address: url, replacement: replacement.trim() } });
  };
  return (
    <Dialog opened onClose={onClose} title={t('replace.title')}>
      <form onSubmit={send}>
        <Stack>
          <ProblemAlert error={error} />
          <TextInput
            label={t('replace.address')}
            description={t('replace.help')}
            placeholder="https://"
            inputMode="url"
            dir="ltr"
            data-autofocus
            value={replacement}
            onChange={(event) => setReplacement(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('replace.cancel')}
            </Button>
            <Button type="submit" loading={isPending} disabled={replacement.trim() === ''}>
              {t('replace.do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
