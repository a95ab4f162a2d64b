import { Button, Checkbox, Group, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TimeZoneField } from '@/features/accounts/fields/time-zone-field';
import { textOf } from '@/features/accounts/fields/use-field-text';
import type { SetUp } from '@/features/accounts/set-up/set-up';
import { type Language, languages } from '@/shared/lib/preferences';
import { languageNames } from '@/shared/ui/language-button';

interface NameStepProps {
  readonly setUp: SetUp;
  readonly onNext: (change: Partial<SetUp>) => void;
}

export function NameStep({ setUp, onNext }: NameStepProps) {
  const { t } = useTranslation('accounts');
  const [spoken, setSpoken] = useState<readonly Language[]>(setUp.languages);
  const [first, setFirst] = useState<Language>(setUp.defaultLanguage);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const defaultLanguage = spoken.includes(first) ? first : (spoken[0] ?? first);
    onNext({
      name: textOf(form, 'name'),
      timeZone: textOf(form, 'timeZone'),
      languages: spoken,
      defaultLanguage,
    });
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
        <Checkbox.Group
          label={t('setUp.languages')}
          value={[...spoken]}
          onChange={(values) => setSpoken(values as Language[])}
        >
          <Group mt={6}>
            {languages.map((language) => (
              <Checkbox key={language} value={language} label={languageNames[language]} />
            ))}
          </Group>
        </Checkbox.Group>
        {spoken.length > 1 && (
          <Select
            label={t('setUp.defaultLanguage')}
            data={spoken.map((value) => ({ value, label: languageNames[value] }))}
            value={first}
            allowDeselect={false}
            onChange={(value) => setFirst(value as Language)}
          />
        )}
        <TimeZoneField defaultValue={setUp.timeZone} />
        <Button type="submit" disabled={spoken.length === 0} fullWidth>
          {t('setUp.next')}
        </Button>
      </Stack>
    </form>
  );
}
