import { Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguagesFields, type Spoken } from '@/features/accounts/fields/languages-fields';
import { TimeZoneField } from '@/features/accounts/fields/time-zone-field';
import { textOf } from '@/features/accounts/fields/use-field-text';
import type { SetUp } from '@/features/accounts/set-up/set-up';

interface NameStepProps {
  readonly setUp: SetUp;
  readonly onNext: (change: Partial<SetUp>) => void;
}

export function NameStep({ setUp, onNext }: NameStepProps) {
  const { t } = useTranslation('accounts');
  const [spoken, setSpoken] = useState<Spoken>(setUp);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { languages, defaultLanguage } = spoken;
    onNext({ name: textOf(form, 'name'), timeZone: textOf(form, 'timeZone'), languages, defaultLanguage });
  };

  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          name="name"
          label={t('setUp.name')}
          defaultValue={setUp.name}
          maxLength={80}
          required
          withAsterisk={false}
          data-autofocus
        />
        <LanguagesFields value={spoken} onChange={setSpoken} />
        <TimeZoneField defaultValue={setUp.timeZone} />
        <Button type="submit" disabled={spoken.languages.length === 0} fullWidth>
          {t('setUp.next')}
        </Button>
      </Stack>
    </form>
  );
}
