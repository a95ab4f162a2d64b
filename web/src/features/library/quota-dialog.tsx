import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getLibraryUsageQueryKey, setQuotaMutation } from '@/api/generated/@tanstack/react-query.gen';
import { Dialog } from '@/shared/ui/dialog';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

const gigabyte = 1_000_000_000;

/** What may be limited: a course, or the academy where that is null. */
export interface Limited {
  readonly course: string | null;
  readonly title: string;
  readonly quota: number | null;
}

/** How much room the files of the academy or of a course may take; nothing is for no limit. */
export function QuotaDialog({ limited, onClose }: { readonly limited: Limited; readonly onClose: () => void }) {
  const { t } = useTranslation('library');
  const queries = useQueryClient();
  const [value, setValue] = useState<number | string>(limited.quota === null ? '' : limited.quota / gigabyte);
  const { mutate, isPending, error } = useMutation({
    ...setQuotaMutation(),
    onSuccess: () => {
      notifyDone(t('room.limited'));
      void queries.invalidateQueries({ queryKey: getLibraryUsageQueryKey() });
      onClose();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    mutate({
      body: { course: limited.course, bytes: value === '' ? null : Math.round(Number(value) * gigabyte) },
    });
  };
  return (
    <Dialog opened onClose={onClose} title={t('room.limit')}>
      <form onSubmit={send}>
        <Stack>
          <ProblemAlert error={error} />
          <Text>
            <bdi>{limited.title}</bdi>
          </Text>
          <NumberInput
            label={t('room.gigabytes')}
            description={t('room.gigabytesHelp')}
            min={0}
            decimalScale={3}
            value={value}
            onChange={setValue}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('room.cancel')}
            </Button>
            <Button type="submit" loading={isPending}>
              {t('room.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
