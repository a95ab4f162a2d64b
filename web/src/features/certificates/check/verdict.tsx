import { IconCircleCheck, IconClockOff, IconReplace, IconXboxX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CertificateCheck } from '@/api/generated/types.gen';
import classes from '@/features/certificates/check/check-page.module.css';
import { useFormats } from '@/shared/i18n/formats';

const icons = { VALID: IconCircleCheck, EXPIRED: IconClockOff, REVOKED: IconXboxX, REPLACED: IconReplace } as const;

/** Whether the certificate holds, said first; then what it says. */
export function Verdict({ certificate }: { readonly certificate: CertificateCheck }) {
  const { t } = useTranslation('certificates');
  const { date } = useFormats();
  const { standing, name, course, academy, issuedAt, completedAt, expiresAt, endedAt, number } = certificate;
  const Icon = icons[standing];
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t('check.facts.issued'), date(issuedAt)],
    [t('check.facts.completed'), completedAt ? date(completedAt) : undefined],
    [t('check.facts.expires'), expiresAt ? date(expiresAt) : t('check.facts.never')],
    [t('check.facts.ended'), endedAt ? date(endedAt) : undefined],
  ];
  return (
    <section className={classes['card']}>
      <p className={classes['verdict']} data-standing={standing}>
        <Icon size={28} aria-hidden />
        {t(`check.verdict.${standing}`)}
      </p>
      <p className={classes['quiet']}>{t(`check.meaning.${standing}`)}</p>
      <p className={classes['name']}>
        <bdi>{name}</bdi>
      </p>
      <p className={classes['course']}>
        <bdi>{course}</bdi>
      </p>
      <dl className={classes['facts']}>
        <dt>{t('check.facts.academy')}</dt>
        <dd>
          <bdi>{academy}</bdi>
        </dd>
        {facts.map(([label, value]) => value && <Fact key={label} label={label} value={value} />)}
        <dt>{t('number')}</dt>
        <dd>
          <bdi dir="ltr">{number}</bdi>
        </dd>
      </dl>
    </section>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
