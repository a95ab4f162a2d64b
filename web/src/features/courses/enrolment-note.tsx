import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EnrolmentPeriod } from '@/api/generated/types.gen';
import { useFormats } from '@/shared/i18n/formats';

/** Until when the course is open to the learner, or that it is not open any more or not yet; nothing when there is no end. */
export function EnrolmentNote({ enrolment: { state, from, until } }: { readonly enrolment: EnrolmentPeriod }) {
  const { t } = useTranslation('courses');
  const { date, dateTime } = useFormats();
  // the end is the first moment that is over: midnight belongs to the day before
  const last = until ? new Date(new Date(until).getTime() - 1) : null;
  if (state === 'COMING') return <Text role="note">{t('period.coming', { when: dateTime(from) })}</Text>;
  if (state === 'CURRENT') {
    return last && <Text size="sm">{t('period.until', { date: date(last) })}</Text>;
  }
  const passed = last !== null && last < new Date();
  return <Text role="note">{passed ? t('period.over', { date: date(last) }) : t('period.overNow')}</Text>;
}
