import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertificateView } from '@/api/generated/types.gen';
import classes from '@/features/certificates/course/course-certificates-page.module.css';
import { EndingDialog } from '@/features/certificates/course/ending-dialog';
import { StandingBadge } from '@/features/certificates/standing-badge';
import { useFormats } from '@/shared/i18n/formats';

interface CertificateRowProps {
  readonly certificate: CertificateView;
  readonly editable: boolean;
}

/** A certificate: whose, when, whether it holds, and what can be done about it. */
export function CertificateRow({ certificate, editable }: CertificateRowProps) {
  const { t } = useTranslation('certificates');
  const { date } = useFormats();
  const [ending, setEnding] = useState<'revocation' | 'reissue' | null>(null);
  const { id, name, number, issuedAt, expiresAt, standing, byHand, reason } = certificate;
  const holds = standing === 'VALID' || standing === 'EXPIRED';
  return (
    <li className={classes['row']}>
      <div className={classes['who']}>
        <Text fw={500}>
          <bdi>{name}</bdi>
        </Text>
        <Text size="sm" c="dimmed">
          <bdi dir="ltr">{number}</bdi>
        </Text>
        {reason && <Text size="sm">{t('reason', { reason })}</Text>}
      </div>
      <Text size="sm">
        {t(byHand ? 'course.byHand' : 'course.byRule', { date: date(issuedAt) })}
        {expiresAt && (
          <Text span size="sm" c="dimmed" display="block">
            {t('expires', { date: date(expiresAt) })}
          </Text>
        )}
      </Text>
      <span>
        <StandingBadge standing={standing} />
      </span>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('course.menu', { name })}>
            <IconDotsVertical size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {holds && (
            <Menu.Item component="a" href={`/api/certificates/${id}/document`} download>
              {t('download')}
            </Menu.Item>
          )}
          <Menu.Item component="a" href={`/verify/${id}`} target="_blank">
            {t('seeCheck')}
          </Menu.Item>
          {editable && holds && (
            <>
              <Menu.Item onClick={() => setEnding('reissue')}>{t('reissue.action')}</Menu.Item>
              <Menu.Item color="red" onClick={() => setEnding('revocation')}>
                {t('revocation.action')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {ending && <EndingDialog how={ending} certificate={certificate} onClose={() => setEnding(null)} />}
    </li>
  );
}
