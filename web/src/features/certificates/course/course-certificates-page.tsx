import { Button, Card, Stack } from '@mantine/core';
import { IconCertificate, IconSettings } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { courseKey, earnersQuery, findCertificates, ruleQuery } from '@/features/certificates/certificates';
import { CertificateRow } from '@/features/certificates/course/certificate-row';
import classes from '@/features/certificates/course/course-certificates-page.module.css';
import { EarnersCard } from '@/features/certificates/course/earners-card';
import { EmptyState } from '@/shared/ui/empty-state';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { MoreButton } from '@/shared/ui/more-button';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** The certificates of a course: its teachers and administrators issue and revoke, auditors look. */
export function CourseCertificatesPage() {
  const { t } = useTranslation('certificates');
  const { courseId = '' } = useParams();
  const { data: rule } = useQuery(ruleQuery(courseId));
  const earners = useQuery(earnersQuery(courseId));
  const found = useInfiniteQuery({
    queryKey: [...courseKey(courseId), 'list'],
    queryFn: ({ pageParam, signal }) => findCertificates(courseId, pageParam, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const certificates = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const editable = found.data?.pages[0]?.editable ?? false;
  const waiting = earners.data?.items ?? [];
  return (
    <Page
      title={t('course.title')}
      lead={rule && <bdi>{rule.course}</bdi>}
      actions={
        <Button
          component={Link}
          to={`/teach/courses/${courseId}/certificates/settings`}
          variant="default"
          leftSection={<IconSettings size={18} aria-hidden />}
        >
          {t('course.settings')}
        </Button>
      }
    >
      <Stack gap="lg">
        {rule && <p className={classes['rule']}>{t(`course.mode.${rule.mode}`)}</p>}
        <ProblemAlert error={found.error ?? earners.error} onRetry={() => void found.refetch()} />
        {waiting.length > 0 && rule?.mode !== 'OFF' && (
          <EarnersCard courseId={courseId} earners={waiting} editable={editable} />
        )}
        {found.isPending && <LoadingSkeleton />}
        {found.isSuccess && certificates.length === 0 && (
          <EmptyState icon={IconCertificate} title={t('course.none.title')}>
            {t('course.none.text')}
          </EmptyState>
        )}
        {certificates.length > 0 && (
          <Card padding={0} component="ul" className={classes['list']}>
            {certificates.map((certificate) => (
              <CertificateRow key={certificate.id} certificate={certificate} editable={editable} />
            ))}
          </Card>
        )}
        <MoreButton label={t('course.more')} found={found} />
      </Stack>
    </Page>
  );
}
