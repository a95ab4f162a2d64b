import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertificateView } from '@/api/generated/types.gen';
import { courseKey, end } from '@/features/certificates/certificates';
import { Dialog } from '@/shared/ui/dialog';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface EndingDialogProps {
  readonly how: 'revocation' | 'reissue';
  readonly certificate: CertificateView;
  readonly onClose: () => void;
}

const longest = 500;

/** Takes a certificate back, or puts a new one in its place; either needs a reason, and neither can be undone. */
export function EndingDialog({ how, certificate, onClose }: EndingDialogProps) {
  const { t } = useTranslation(['certificates', 'shared']);
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const { id, courseId, name } = certificate;
  const ending = useMutation({
    mutationFn: () => end(how, id, reason.trim()),
    onSuccess: async () => {
      notifyDone(t(`${how}.done`, { name }));
      await queries.invalidateQueries({ queryKey: courseKey(courseId) });
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t(`${how}.title`, { name })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ending.mutate();
        }}
      >
        <Stack>
          <Text>{t(`${how}.text`)}</Text>
          <Textarea
            label={t('why')}
            description={t('whyHelp')}
            value={reason}
            maxLength={longest}
            rows={3}
            required
            data-autofocus
            dir="auto"
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <ProblemAlert error={ending.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('shared:cancel')}
            </Button>
            <Button
              type="submit"
              {...(how === 'revocation' && { color: 'red' })}
              loading={ending.isPending}
              disabled={reason.trim() === ''}
            >
              {t(`${how}.action`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
