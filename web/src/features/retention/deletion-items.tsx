import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listDeletionItemsOptions } from '@/api/generated/@tanstack/react-query.gen';
import { useFormats } from '@/shared/i18n/formats';
import { Dialog } from '@/shared/ui/dialog';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** The single things of a planned deletion. */
export function DeletionItems({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useTranslation('retention');
  const { date, list } = useFormats();
  const { data, error, isPending } = useQuery(listDeletionItemsOptions({ path: { id } }));
  return (
    <Dialog opened onClose={onClose} title={t('items.title')} size="lg">
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('items.text')}
        </Text>
        <ProblemAlert error={error} />
        {isPending && <LoadingSkeleton />}
        {data?.items.map((item) => (
          <div key={item.id}>
            <Text fw={500}>
              <bdi>{item.title}</bdi>
            </Text>
            <Text size="sm" c="dimmed">
              {list([item.course, item.person, date(item.at)].filter((part) => typeof part === 'string'))}
            </Text>
          </div>
        ))}
      </Stack>
    </Dialog>
  );
}
