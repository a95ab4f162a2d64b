import { Alert, Button, Card, Group, Stack, Text } from '@mantine/core';
import { IconCertificate, IconInfoCircle } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CertifierView, WaitingForCertifier } from '@/api/generated/types.gen';
import { certifierQuery, sendEarlier, tryAgain } from '@/features/certificates/certificates';
import classes from '@/features/certificates/certifier/certifier-page.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { EmptyState } from '@/shared/ui/empty-state';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Meaning } from '@/shared/ui/meaning';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** What waits for Certifier.io and why; administrators set it going again. */
export function CertifierPage() {
  const { t } = useTranslation('certificates');
  const certifier = useQuery(certifierQuery);
  const standing = certifier.data;
  return (
    <Page title={t('certifier.title')} lead={t('certifier.lead')}>
      <Stack gap="lg">
        <ProblemAlert error={certifier.error} onRetry={() => void certifier.refetch()} />
        {certifier.isPending && <LoadingSkeleton />}
        {standing?.on === false && (
          <Alert icon={<IconInfoCircle aria-hidden />} color="blue">
            {t('certifier.off')}
          </Alert>
        )}
        {standing && standing.unsent > 0 && <Earlier standing={standing} />}
        {standing && (standing.on || standing.open.length > 0) && <Waiting standing={standing} />}
      </Stack>
    </Page>
  );
}

/** Certificates that were issued before Certifier was set up: nobody sends them unasked. */
function Earlier({ standing: { unsent, editable } }: { readonly standing: CertifierView }) {
  const { t } = useTranslation('certificates');
  const client = useQueryClient();
  const send = useMutation({
    mutationFn: sendEarlier,
    onSuccess: (standing) => client.setQueryData(certifierQuery.queryKey, standing),
  });
  return (
    <Alert icon={<IconInfoCircle aria-hidden />} color="blue" title={t('certifier.earlier.title', { count: unsent })}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{t('certifier.earlier.text')}</Text>
        <ProblemAlert error={send.error} />
        {editable && (
          <Button loading={send.isPending} onClick={() => send.mutate()}>
            {t('certifier.earlier.send')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

function Waiting({ standing }: { readonly standing: CertifierView }) {
  const { t } = useTranslation('certificates');
  const { number } = useFormats();
  const { waiting, stopped, done, open, editable } = standing;
  if (open.length === 0) {
    return (
      <EmptyState icon={IconCertificate} title={t('certifier.none.title')}>
        {t('certifier.none.text', { count: done, number: number(done) })}
      </EmptyState>
    );
  }
  return (
    <>
      <Group gap={4} wrap="nowrap">
        <Text>{t('certifier.counts', { waiting: number(waiting), stopped: number(stopped), done: number(done) })}</Text>
        <Meaning of={t('certifier.countsName')}>{t('certifier.countsMeaning')}</Meaning>
      </Group>
      <Card padding={0} component="ul" className={classes['list']}>
        {open.map((one) => (
          <Row key={one.certificateId} open={one} editable={editable} />
        ))}
      </Card>
    </>
  );
}

function Row({ open, editable }: { readonly open: WaitingForCertifier; readonly editable: boolean }) {
  const { t } = useTranslation('certificates');
  const { relative, number } = useFormats();
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: () => tryAgain(open.certificateId),
    onSettled: () => client.invalidateQueries(certifierQuery),
  });
  const { name, course, step, stopped, attempts, dueAt, reason, message } = open;
  return (
    <li className={classes['row']}>
      <div className={classes['what']}>
        <Text fw={500}>
          <bdi>{name}</bdi>
        </Text>
        <Text size="sm" c="dimmed">
          <bdi>{course}</bdi>
        </Text>
        <Text size="sm">
          {t(`certifier.step.${step}`)}{' '}
          {!stopped &&
            dueAt &&
            attempts > 0 &&
            t('certifier.next', { when: relative(dueAt), attempts: number(attempts) })}
        </Text>
        {reason && (
          <Text size="sm" {...(stopped && { c: 'red', fw: 500 })}>
            {t(`certifier.reason.${reason}`)}
          </Text>
        )}
        {message && (
          <Text size="sm" c="dimmed">
            {t('certifier.said')} <bdi dir="ltr">{message}</bdi>
          </Text>
        )}
        <ProblemAlert error={again.error} />
      </div>
      {stopped && editable && (
        <Group>
          <Button
            variant="default"
            loading={again.isPending}
            aria-label={t('certifier.againFor', { name })}
            onClick={() => again.mutate()}
          >
            {t('certifier.again')}
          </Button>
        </Group>
      )}
    </li>
  );
}
