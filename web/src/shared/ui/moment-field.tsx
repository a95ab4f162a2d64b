import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { localOf, momentOf, timeOfTwo } from '@/shared/i18n/local-time';
import { usePreferences } from '@/shared/lib/preferences';

interface MomentFieldProps {
  readonly label: string;
  /** What there is to say beside the place whose clock it is, which is always said. */
  readonly help?: string;
  readonly value: string | null | undefined;
  readonly error?: ReactNode;
  readonly onChange: (moment: string | null) => void;
}

/** A date and time by the clock of the reader's place, wherever the device is. */
export function MomentField({ label, help, value, error, onChange }: MomentFieldProps) {
  const { t } = useTranslation('shared');
  const { timeZone } = usePreferences();
  const twice = value ? timeOfTwo(value, timeZone) : null;
  const said = [help, t('moment.zone', { zone: timeZone }), twice && t(`moment.${twice}`)];
  return (
    <TextInput
      type="datetime-local"
      label={label}
      description={said.filter(Boolean).join(' ')}
      value={localOf(value, timeZone)}
      error={error}
      onChange={(event) => onChange(momentOf(event.currentTarget.value, timeZone))}
      maw={360}
    />
  );
}
