import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AttemptAnswer } from '@/api/generated/types.gen';
import { useFormats } from '@/shared/i18n/formats';

/** Tells what became of answers that came after the end, and until when some may still come. */
export function LateNote({ attempt }: { readonly attempt: AttemptAnswer }) {
  const { t } = useTranslation('assessment');
  const { dateTime } = useFormats();
  const { late, own, serverTime, settlesAt } = attempt;
  const open = own && settlesAt != null && Date.parse(settlesAt) > Date.parse(serverTime);
  if (late.length === 0 && !open) return null;
  return (
    <Stack gap="xs" role="status">
      {late.map(({ id, state, arrivedAt, answers, reason }) => (
        <Text key={id}>
          {t(`late.told.${state}`, { count: answers, when: dateTime(arrivedAt) })}
          {reason && (
            <>
              {' '}
              {t('late.reasonGiven')} <bdi>{reason}</bdi>
            </>
          )}
        </Text>
      ))}
      {open && <Text c="dimmed">{t('late.open', { until: dateTime(settlesAt) })}</Text>}
    </Stack>
  );
}
