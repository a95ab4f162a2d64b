import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getRetentionOptions } from '@/api/generated/@tanstack/react-query.gen';
import { DeletionRecord } from '@/features/retention/deletion-record';
import { PlannedDeletions } from '@/features/retention/planned-deletions';
import { RulesForm } from '@/features/retention/rules-form';
import { useUser } from '@/shared/session/session';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** How long things are kept, what will be deleted and what was. */
export function RetentionPage() {
  const { t } = useTranslation('retention');
  const { roles } = useUser();
  const { data, error, refetch, isPending } = useQuery(getRetentionOptions());
  const decides = roles.includes('ADMINISTRATOR');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Stack gap="xl">
        <ProblemAlert error={error} onRetry={() => void refetch()} />
        {isPending && <LoadingSkeleton />}
        {data && (
          <>
            <PlannedDeletions
              reports={data.reports.filter(({ standing }) => standing === 'PLANNED')}
              decides={decides}
            />
            <RulesForm key={data.rules.revision} rules={data.rules} decides={decides} />
            <DeletionRecord reports={data.reports.filter(({ standing }) => standing !== 'PLANNED')} />
          </>
        )}
      </Stack>
    </Page>
  );
}
