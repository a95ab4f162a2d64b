import { Button, Card, Input, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeAccount } from '@/api/generated/sdk.gen';
import { FormAlert } from '@/features/accounts/fields/form-alert';
import { TimeZoneField } from '@/features/accounts/fields/time-zone-field';
import { textOf, useFieldText } from '@/features/accounts/fields/use-field-text';
import { changeLanguage } from '@/shared/i18n/i18n';
import { isLanguage, keepPreferences, languages, type Numerals } from '@/shared/lib/preferences';
import { sessionQuery, type User, useUser } from '@/shared/session/session';
import { languageNames } from '@/shared/ui/language-button';
import { notifyDone } from '@/shared/ui/notify';
import { Page } from '@/shared/ui/page';

type Details = Pick<User, 'name' | 'language' | 'timeZone' | 'numerals'>;

/** How others see this person, and how mails address them. */
export function ProfilePage() {
  const { t } = useTranslation('accounts');
  const user = useUser();
  const queries = useQueryClient();
  const [language, setLanguage] = useState(user.language);
  const [numerals, setNumerals] = useState<Numerals>(user.numerals);
  const saving = useMutation({
    mutationFn: async (details: Details) => (await changeAccount({ body: details })).data,
    onSuccess: async (saved) => {
      queries.setQueryData(sessionQuery.queryKey, saved);
      keepPreferences({ numerals: saved.numerals });
      if (isLanguage(saved.language)) await changeLanguage(saved.language);
      notifyDone(t('profile.saved'));
    },
  });
  const fieldText = useFieldText(saving.error);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    saving.mutate({ name: textOf(form, 'name'), timeZone: textOf(form, 'timeZone'), language, numerals });
  };

  return (
    <Page title={t('navigation.profile')} lead={t('profile.lead')}>
      <Card component="form" onSubmit={submit} maw={560}>
        <Stack>
          <FormAlert error={saving.error} />
          <TextInput
            name="name"
            label={t('profile.name')}
            defaultValue={user.name}
            autoComplete="name"
            maxLength={120}
            required
            withAsterisk={false}
            error={fieldText('name')}
          />
          <TextInput label={t('signIn.email')} value={user.email} readOnly dir="ltr" description={t('profile.email')} />
          <div>
            <Input.Label labelElement="div" mb={6}>
              {t('profile.language')}
            </Input.Label>
            <SegmentedControl
              aria-label={t('profile.language')}
              value={language}
              data={languages.map((value) => ({ value, label: languageNames[value] }))}
              onChange={setLanguage}
            />
          </div>
          <div>
            <Input.Label labelElement="div" mb={6}>
              {t('profile.numerals')}
            </Input.Label>
            <SegmentedControl
              aria-label={t('profile.numerals')}
              value={numerals}
              data={[
                { value: 'latn', label: '0123' },
                { value: 'arab', label: '٠١٢٣' },
              ]}
              onChange={(value) => setNumerals(value as Numerals)}
            />
          </div>
          <TimeZoneField defaultValue={user.timeZone} error={fieldText('timeZone')} />
          <Button type="submit" loading={saving.isPending} style={{ alignSelf: 'start' }}>
            {t('profile.save')}
          </Button>
        </Stack>
      </Card>
    </Page>
  );
}
