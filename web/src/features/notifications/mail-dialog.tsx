import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMailOptions } from '@/api/generated/@tanstack/react-query.gen';
import classes from '@/features/notifications/outbox-page.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { Dialog } from '@/shared/ui/dialog';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface MailDialogProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One mail as its reader would get it, or why they did not. */
export function MailDialog({ id, onClose }: MailDialogProps) {
  const { t } = useTranslation('notifications');
  const { relative, number } = useFormats();
  const details = useQuery({
    ...getMailOptions({ path: { id } }),
    refetchInterval: ({ state }) => (state.data?.mail.state === 'WAITING' ? 2_000 : false),
  });
  const mail = details.data?.mail;
  return (
    <Dialog
      opened
      onClose={onClose}
      size="lg"
      title={<bdi>{mail?.subject ?? t(mail?.state === 'DROPPED' ? 'dropped' : 'unwritten')}</bdi>}
    >
      <Stack>
        <ProblemAlert error={details.error} />
        {details.isPending && <LoadingSkeleton />}
        {mail?.recipient && (
          <Text c="dimmed">
            <bdi>{mail.recipient}</bdi>
          </Text>
        )}
        {mail?.problem && <Text c="red">{t(`problem.${mail.problem}`, { attempts: number(mail.attempts) })}</Text>}
        {mail?.dueAt && mail.attempts > 0 && <Text>{t('nextAttempt', { when: relative(mail.dueAt) })}</Text>}
        {details.data?.text ? (
          <div lang={details.data.language ?? undefined} dir="auto" className={classes.text}>
            <LinkedText text={details.data.text} />
          </div>
        ) : (
          mail && mail.state !== 'KEPT' && <Text c="dimmed">{t(`without.${mail.state}`)}</Text>
        )}
      </Stack>
    </Dialog>
  );
}

const address = /(https?:\/\/\S+)/;

function LinkedText({ text }: { readonly text: string }) {
  return text.split(address).map((part) =>
    address.test(part) ? (
      <Anchor key={part} href={part} dir="ltr">
        {part}
      </Anchor>
    ) : (
      part
    ),
  );
}
