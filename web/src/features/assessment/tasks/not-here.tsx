import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** For kinds of tasks that this page cannot take answers to. */
export function NotHere() {
  const { t } = useTranslation('assessment');
  return <Text c="dimmed">{t('input.notHere')}</Text>;
}
