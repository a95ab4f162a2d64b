import { Button, SimpleGrid, Stack } from '@mantine/core';
import { IconCertificate } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mineQuery } from '@/features/certificates/certificates';
import { CertificateCard } from '@/features/certificates/mine/certificate-card';
import { EmptyState } from '@/shared/ui/empty-state';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** What the reader has earned, to be downloaded and shown. */
export function MyCertificatesPage() {
  const { t } = useTranslation('certificates');
  const mine = useQuery(mineQuery);
  return (
    <Page title={t('navigation.certificates')} lead={t('mine.lead')}>
      <Stack gap="lg">
        <ProblemAlert error={mine.error} onRetry={() => void mine.refetch()} />
        {mine.isPending && <LoadingSkeleton />}
        {mine.data?.items.length === 0 && (
          <EmptyState
            icon={IconCertificate}
            title={t('mine.none.title')}
            action={
              <Button component={Link} to="/courses">
                {t('mine.none.action')}
              </Button>
            }
          >
            {t('mine.none.text')}
          </EmptyState>
        )}
        <SimpleGrid cols={{ base: 1, lg: 2 }} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {mine.data?.items.map((certificate) => (
            <CertificateCard key={certificate.id} certificate={certificate} />
          ))}
        </SimpleGrid>
      </Stack>
    </Page>
  );
}
