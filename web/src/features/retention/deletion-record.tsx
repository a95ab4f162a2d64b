import { Card, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Report } from '@/api/generated/types.gen';
import { useFormats } from '@/shared/i18n/formats';

/** What was deleted, and what was to be and was not. */
export function DeletionRecord({ reports }: { readonly reports: readonly Report[] }) {
  const { t } = useTranslation('retention');
  const { date } = useFormats();
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('record.title')}
      </Title>
      {reports.length === 0 && <Text c="dimmed">{t('record.none')}</Text>}
      {reports.map((report) => (
        <Card key={report.id} padding="sm">
          <Text>{t(`planned.${report.kind}`, { count: report.found, before: date(report.cutoff) })}</Text>
          <Text size="sm" c="dimmed">
            {t(report.standing === 'DONE' ? 'record.DONE' : 'record.WITHDRAWN', {
              count: report.deleted,
              date: date(report.endedAt ?? report.dueAt),
            })}
          </Text>
        </Card>
      ))}
    </Stack>
  );
}
