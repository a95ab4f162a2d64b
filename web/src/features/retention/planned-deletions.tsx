import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getRetentionQueryKey } from '@/api/generated/@tanstack/react-query.gen';
import { postponeDeletion } from '@/api/generated/sdk.gen';
import type { Report } from '@/api/generated/types.gen';
import { DeletionItems } from '@/features/retention/deletion-items';
import { useFormats } from '@/shared/i18n/formats';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface PlannedDeletionsProps {
  readonly reports: readonly Report[];
  readonly decides: boolean;
}

/** What is too old, and when it will be deleted. */
export function PlannedDeletions({ reports, decides }: PlannedDeletionsProps) {
  const { t } = useTranslation('retention');
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('planned.title')}
      </Title>
      {reports.length === 0 && <Text c="dimmed">{t('planned.none')}</Text>}
      {reports.map((report) => (
        <Planned key={report.id} report={report} decides={decides} />
      ))}
    </Stack>
  );
}

function Planned({ report, decides }: { readonly report: Report; readonly decides: boolean }) {
  const { t } = useTranslation('retention');
  const { date } = useFormats();
  const queries = useQueryClient();
  const [looking, setLooking] = useState(false);
  const later = useMutation({
    mutationFn: async () => (await postponeDeletion({ path: { id: report.id }, throwOnError: true })).data,
    onSuccess: ({ dueAt }) => {
      notifyDone(t('planned.postponed', { date: date(dueAt) }));
      return queries.invalidateQueries({ queryKey: getRetentionQueryKey() });
    },
  });
  return (
    <Card>
      <Text fw={500}>{t(`planned.${report.kind}`, { count: report.found, before: date(report.cutoff) })}</Text>
      <Text size="sm" c="dimmed" mb="sm">
        {t('planned.due', { date: date(report.dueAt) })}
      </Text>
      <ProblemAlert error={later.error} />
      <Group gap="sm">
        {report.kind !== 'SIGN_INS' && (
          <Button variant="default" onClick={() => setLooking(true)}>
            {t('planned.which')}
          </Button>
        )}
        {decides && (
          <Button variant="default" loading={later.isPending} onClick={() => later.mutate()}>
            {t('planned.later')}
          </Button>
        )}
      </Group>
      {looking && <DeletionItems id={report.id} onClose={() => setLooking(false)} />}
    </Card>
  );
}
