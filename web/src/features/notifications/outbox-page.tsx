import { Alert, Badge, Button, Card, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconInfoCircle, IconMail } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listMails } from '@/api/generated/sdk.gen';
import type { MailView, OutboxPage as OutboxList } from '@/api/generated/types.gen';
import { MailDialog } from '@/features/notifications/mail-dialog';
import classes from '@/features/notifications/outbox-page.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { EmptyState } from '@/shared/ui/empty-state';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

const colours = { WAITING: 'blue', SENT: 'green', KEPT: 'gray', FAILED: 'red', DROPPED: 'gray' } as const;

function isWriting({ items }: OutboxList): boolean {
  return items.some(({ state }) => state === 'WAITING');
}

/** What became of the academy's mails; without a mail server they are read here. */
export function OutboxPage() {
  const { t } = useTranslation('notifications');
  const [opened, setOpened] = useState<string | null>(null);
  const outbox = useInfiniteQuery({
    queryKey: ['outbox'],
    queryFn: async ({ pageParam, signal }) =>
      (await listMails({ query: pageParam === '' ? {} : { cursor: pageParam }, signal })).data,
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    refetchInterval: ({ state }) => (state.data?.pages.some(isWriting) ? 2_000 : 15_000),
  });
  const mails = outbox.data?.pages.flatMap(({ items }) => items) ?? [];

  return (
    <Page title={t('navigation.outbox')} lead={t('lead')}>
      <Stack gap="lg">
        {outbox.data?.pages[0]?.sending === false && (
          <Alert icon={<IconInfoCircle aria-hidden />} color="blue">
            {t('notSending')}
          </Alert>
        )}
        <ProblemAlert error={outbox.error} onRetry={() => void outbox.refetch()} />
        {outbox.isPending && <LoadingSkeleton />}
        {outbox.isSuccess && mails.length === 0 && (
          <EmptyState icon={IconMail} title={t('none.title')}>
            {t('none.text')}
          </EmptyState>
        )}
        {mails.length > 0 && (
          <Card padding={0} component="ul" className={classes.list}>
            {mails.map((mail) => (
              <Row key={mail.id} mail={mail} onOpen={() => setOpened(mail.id)} />
            ))}
          </Card>
        )}
        {outbox.hasNextPage && (
          <Button variant="default" style={{ alignSelf: 'center' }} onClick={() => void outbox.fetchNextPage()}>
            {t('more')}
          </Button>
        )}
      </Stack>
      {opened !== null && <MailDialog id={opened} onClose={() => setOpened(null)} />}
    </Page>
  );
}

function Row({ mail, onOpen }: { readonly mail: MailView; readonly onOpen: () => void }) {
  const { t } = useTranslation('notifications');
  const { relative } = useFormats();
  return (
    <li>
      <UnstyledButton className={classes.row} onClick={onOpen}>
        <span className={classes.what}>
          <Text component="span" fw={500} display="block">
            <bdi>{mail.subject ?? t(mail.state === 'DROPPED' ? 'dropped' : 'unwritten')}</bdi>
          </Text>
          <Text component="span" size="sm" c="dimmed" display="block">
            {mail.recipient && <bdi>{mail.recipient}</bdi>} {relative(mail.createdAt)}
          </Text>
        </span>
        <Badge variant="light" color={colours[mail.state]}>
          {t(`states.${mail.state}`)}
        </Badge>
      </UnstyledButton>
    </li>
  );
}
