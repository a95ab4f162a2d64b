import { Button, Skeleton, Stack, Title } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listClassesOptions } from '@/api/generated/@tanstack/react-query.gen';
import { ClassRow } from '@/features/liveclass/class-row';
import { EmptyState } from '@/shared/ui/empty-state';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** Classes that can be entered now or soon, and those of the past with their summary. */
export function ClassesPage() {
  const { t } = useTranslation('liveclass');
  const open = useQuery({ ...listClassesOptions({ query: { range: 'OPEN' } }), refetchInterval: 15_000 });
  const past = useQuery(listClassesOptions({ query: { range: 'PAST' } }));
  return (
    <Page title={t('title')}>
      <Stack gap="xl">
        <ProblemAlert error={open.error} onRetry={() => void open.refetch()} />
        {open.isPending && <Skeleton height={80} />}
        {open.data?.items.length === 0 && (
          <EmptyState
            icon={IconPresentation}
            title={t('none.title')}
            action={
              <Button component={Link} to="/courses" variant="default">
                {t('none.action')}
              </Button>
            }
          >
            {t('none.text')}
          </EmptyState>
        )}
        {open.data?.items.map((entry) => (
          <ClassRow key={entry.id} entry={entry} />
        ))}
        {past.data && past.data.items.length > 0 && (
          <section>
            <Title order={2} mb="md">
              {t('past')}
            </Title>
            <Stack>
              {past.data.items.map((entry) => (
                <ClassRow key={entry.id} entry={entry} />
              ))}
            </Stack>
          </section>
        )}
      </Stack>
    </Page>
  );
}
