import { Anchor, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconBrandLinkedin, IconCheck, IconDownload, IconLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CertificateView } from '@/api/generated/types.gen';
import { linkedInAddress } from '@/features/certificates/certificates';
import { StandingBadge } from '@/features/certificates/standing-badge';
import { useFormats } from '@/shared/i18n/formats';

/** One certificate and what can be done with it. */
export function CertificateCard({ certificate }: { readonly certificate: CertificateView }) {
  const { t } = useTranslation('certificates');
  const { date } = useFormats();
  const { course, standing, issuedAt, expiresAt, number, reason } = certificate;
  return (
    <Card component="li" padding="lg">
      <Stack gap="sm" h="100%">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Title order={2} size="h3">
            <bdi>{course}</bdi>
          </Title>
          <StandingBadge standing={standing} />
        </Group>
        <Text size="sm" c="dimmed">
          {t('issued', { date: date(issuedAt) })}
          {expiresAt && ` · ${t('expires', { date: date(expiresAt) })}`}
          <br />
          {t('number')} <bdi dir="ltr">{number}</bdi>
        </Text>
        {reason && <Text size="sm">{t('reason', { reason })}</Text>}
        <Group mt="auto" gap="xs">
          {holds(standing) ? <Sharing certificate={certificate} /> : <CheckLink certificate={certificate} />}
        </Group>
      </Stack>
    </Card>
  );
}

function Sharing({ certificate }: { readonly certificate: CertificateView }) {
  const { t } = useTranslation('certificates');
  const { copy, copied } = useClipboard({ timeout: 3_000 });
  const { id, checkAt, course } = certificate;
  return (
    <>
      <Button
        component="a"
        href={`/api/certificates/${id}/document`}
        download
        leftSection={<IconDownload size={18} aria-hidden />}
        aria-label={t('downloadOf', { course })}
      >
        {t('download')}
      </Button>
      <Button
        variant="default"
        onClick={() => copy(checkAt)}
        leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconLink size={18} aria-hidden />}
      >
        <span aria-live="polite">{t(copied ? 'copied' : 'copy')}</span>
      </Button>
      <Button
        variant="default"
        component="a"
        href={linkedInAddress(certificate)}
        target="_blank"
        rel="noreferrer"
        leftSection={<IconBrandLinkedin size={18} aria-hidden />}
      >
        {t('linkedIn')}
      </Button>
    </>
  );
}

function CheckLink({ certificate }: { readonly certificate: CertificateView }) {
  const { t } = useTranslation('certificates');
  return (
    <Anchor href={`/verify/${certificate.id}`} size="sm">
      {t('seeCheck')}
    </Anchor>
  );
}

function holds(standing: CertificateView['standing']): boolean {
  return standing === 'VALID' || standing === 'EXPIRED';
}
