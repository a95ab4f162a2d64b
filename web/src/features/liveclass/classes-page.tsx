import { Button, Skeleton, Stack, Title } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ClassRow } from '@/features/liveclass/class-row';
import { classesQuery } from '@/features/liveclass/queries';
import { EmptyState } from '@/shared/ui/empty-state';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** Classes that can be entered now or soon, and those of the past with their summary. */
export function ClassesPage() {
  const { t } = useTranslation('liveclass');
  const open = useQuery(classesQuery('OPEN'));
  const past = useQuery(classesQuery('PAST'));
  return (
    <Page title={t('title')}>
      <Stack gap="xl">
        <ProblemAlert error={open.error} onRetry={() => void open.refetch()} />
        {open.isPending && <Skeleton height={80} />}
        {open.data?.length === 0 && (
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
        {open.data?.map((entry) => (
          <ClassRow key={entry.id} entry={entry} />
        ))}
        {past.data && past.data.length > 0 && (
          <section>
            <Title order={2} mb="md">
              {t('past')}
            </Title>
            <Stack>
              {past.data.map((entry) => (
                <ClassRow key={entry.id} entry={entry} />
              ))}
            </Stack>
          </section>
        )}
      </Stack>
    </Page>
  );
}
