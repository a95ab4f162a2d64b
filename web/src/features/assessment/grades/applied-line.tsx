import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AppliedFormula } from '@/api/generated/types.gen';
import { useFormats } from '@/shared/i18n/formats';

/** By which version of the rules grades come about, since when and by whom. */
export function AppliedLine({ applied }: { readonly applied: AppliedFormula }) {
  const { t } = useTranslation('assessment');
  const { number, dateTime } = useFormats();
  if (applied.at == null) return <Text c="dimmed">{t('grades.appliedUsual')}</Text>;
  const words = { number: number(applied.number), when: dateTime(applied.at) };
  return (
    <Text c="dimmed">
      {applied.by ? t('grades.applied', { ...words, by: applied.by }) : t('grades.appliedGone', words)}
    </Text>
  );
}
