import { Button, Group, Stack, Switch, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  listAttemptsQueryKey,
  listOutdatedQuestionsQueryKey,
  previewRegradeOptions,
  regradeMutation,
} from '@/api/generated/@tanstack/react-query.gen';
import { RegradeLines } from '@/features/assessment/marking/regrade-lines';
import { Dialog } from '@/shared/ui/dialog';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface RegradeDialogProps {
  readonly assessmentId: string;
  readonly question: string;
  readonly onClose: () => void;
}

/** Who changes and by how much, before it is done. */
export function RegradeDialog({ assessmentId, question, onClose }: RegradeDialogProps) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  const [everywhere, setEverywhere] = useState(false);
  const path = { id: assessmentId };
  const { data, error, refetch } = useQuery({
    ...previewRegradeOptions({ path: { ...path, question } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  const apply = useMutation({
    ...regradeMutation(),
    onSuccess: async ({ changed }) => {
      notifyDone(t('regrade.done', { count: changed }));
      onClose();
      await Promise.all([
        queries.invalidateQueries({ queryKey: listOutdatedQuestionsQueryKey({ path }) }),
        queries.invalidateQueries({ queryKey: listAttemptsQueryKey({ path }) }),
      ]);
    },
  });
  const elsewhere = data?.elsewhere ?? [];
  const counted = [...(data ? [data] : []), ...(everywhere ? elsewhere : [])];
  const changing = counted.reduce((sum, { items }) => sum + items.length, 0);
  const told = counted.flatMap(({ items }) => items).filter(({ before }) => before.passed != null).length;
  const unchanged = counted.reduce((sum, at) => sum + at.unchanged, 0);
  return (
    <Dialog opened onClose={onClose} size="lg" title={t('regrade.preview')}>
      <Stack>
        <ProblemAlert error={error} onRetry={() => void refetch()} />
        {!data && !error && <LoadingSkeleton />}
        {data && (
          <>
            <Text>
              {t('regrade.changes', { count: changing })} {told > 0 && `${t('regrade.mails', { count: told })} `}
              {unchanged > 0 && t('regrade.unchanged', { count: unchanged })}
            </Text>
            <RegradeLines lines={data.items} label={t('regrade.here')} />
            {elsewhere.length > 0 && (
              <Switch
                label={t('regrade.elsewhere', { count: elsewhere.length })}
                checked={everywhere}
                onChange={(event) => setEverywhere(event.currentTarget.checked)}
              />
            )}
            {everywhere &&
              elsewhere.map(({ assessmentId: other, title, items }) => (
                <div key={other}>
                  <Text fw={500}>
                    <bdi>{title}</bdi>
                  </Text>
                  <RegradeLines lines={items} label={t('regrade.who', { title })} />
                </div>
              ))}
            <ProblemAlert error={apply.error} />
            <Group>
              <Button
                loading={apply.isPending}
                onClick={() => apply.mutate({ path, body: { question, revision: data.revision, everywhere } })}
              >
                {t('regrade.apply')}
              </Button>
              <Button variant="subtle" onClick={onClose}>
                {t('marking.note.cancel')}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Dialog>
  );
}
