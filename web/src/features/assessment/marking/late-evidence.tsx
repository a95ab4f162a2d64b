import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LateView } from '@/api/generated/types.gen';
import classes from '@/features/assessment/marking/marking.module.css';
import { useFormats } from '@/shared/i18n/formats';

/** When answers that came late were written and came, and what speaks against them. */
export function LateEvidence({ late }: { readonly late: LateView }) {
  const { t } = useTranslation('assessment');
  const { exact } = useFormats();
  const { answers, dueAt, writtenUntil, offlineSince, backAt, arrivedAt, findings, reason } = late;
  const moments = [
    ['due', dueAt],
    ['offline', offlineSince],
    ['written', writtenUntil],
    ['down', backAt],
    ['arrived', arrivedAt],
  ] as const;
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('late.answers', { count: answers })}
      </Text>
      <dl className={classes['moments']}>
        {moments.map(
          ([name, when]) =>
            when && (
              <div key={name}>
                <dt>{t(`late.${name}`)}</dt>
                <dd>{exact(when)}</dd>
              </div>
            ),
        )}
      </dl>
      {findings.map((finding) => (
        <Text key={finding} size="sm">
          {t(`late.findings.${finding}`)}
        </Text>
      ))}
      {reason && (
        <Text size="sm">
          {t('late.reasonGiven')} <bdi>{reason}</bdi>
        </Text>
      )}
    </>
  );
}
