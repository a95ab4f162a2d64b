import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];

interface TimeZoneFieldProps {
  readonly defaultValue: string;
  readonly error?: string | undefined;
}

export function TimeZoneField({ defaultValue, error }: TimeZoneFieldProps) {
  const { t } = useTranslation('accounts');
  return (
    <Select
      name="timeZone"
      label={t('profile.timeZone')}
      data={zones.includes(defaultValue) ? zones : [defaultValue, ...zones]}
      defaultValue={defaultValue}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t('profile.noTimeZone')}
      limit={200}
      dir="ltr"
      error={error}
    />
  );
}
