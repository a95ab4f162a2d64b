import { Button, Card, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeAcademy } from '@/api/generated/sdk.gen';
import { coloursOf } from '@/features/accounts/fields/colours-of';
import { FormAlert } from '@/features/accounts/fields/form-alert';
import { LanguagesFields, type Spoken } from '@/features/accounts/fields/languages-fields';
import { isWhole, type Look, LookFields } from '@/features/accounts/fields/look-fields';
import { pictureBytes } from '@/features/accounts/fields/read-picture';
import { TimeZoneField } from '@/features/accounts/fields/time-zone-field';
import { textOf, useFieldText } from '@/features/accounts/fields/use-field-text';
import { isLanguage } from '@/shared/lib/preferences';
import { type Academy, academyQuery, useAcademy } from '@/shared/session/session';
import { light } from '@/shared/theme/palette';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { notifyDone } from '@/shared/ui/notify';
import { Page } from '@/shared/ui/page';

/** What the academy is called, how it looks, which languages it speaks; for administrators. */
export function AcademyPage() {
  const { t } = useTranslation('accounts');
  const academy = useAcademy();
  return (
    <Page title={t('navigation.academy')} lead={t('academy.lead')}>
      {academy ? <AcademyForm academy={academy} /> : <LoadingSkeleton />}
    </Page>
  );
}

function AcademyForm({ academy }: { readonly academy: Academy }) {
  const { t } = useTranslation('accounts');
  const queries = useQueryClient();
  const [name, setName] = useState(academy.name);
  const [spoken, setSpoken] = useState<Spoken>(spokenIn(academy));
  const [look, setLook] = useState<Look>(lookOf(academy));
  const saving = useMutation({
    mutationFn: async (timeZone: string) => {
      const { logo } = look;
      const picture = { logo: pictureBytes(logo), removeLogo: logo === null };
      return (
        await describeAcademy({ body: { name: name.trim(), timeZone, ...spoken, ...coloursOf(look), ...picture } })
      ).data;
    },
    onSuccess: (saved) => {
      queries.setQueryData(academyQuery.queryKey, saved);
      setLook(lookOf(saved));
      notifyDone(t('profile.saved'));
    },
  });
  const fieldText = useFieldText(saving.error);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    saving.mutate(textOf(event.currentTarget, 'timeZone'));
  };

  return (
    <Card component="form" onSubmit={submit} maw={560}>
      <Stack>
        <FormAlert error={saving.error} />
        <TextInput
          name="name"
          label={t('academy.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={80}
          required
          withAsterisk={false}
          error={fieldText('name')}
        />
        <LookFields name={name} value={look} onChange={setLook} error={fieldText('logo')} />
        <LanguagesFields value={spoken} onChange={setSpoken} />
        <TimeZoneField defaultValue={academy.timeZone} error={fieldText('timeZone')} />
        <Button
          type="submit"
          loading={saving.isPending}
          disabled={!isWhole(look) || spoken.languages.length === 0}
          style={{ alignSelf: 'start' }}
        >
          {t('profile.save')}
        </Button>
      </Stack>
    </Card>
  );
}

function lookOf({ logo, colours }: Academy): Look {
  return { logo: logo ?? null, brand: colours.brand ?? light.action, accent: colours.accent ?? light.accent };
}

function spokenIn({ languages, defaultLanguage }: Academy): Spoken {
  return {
    languages: languages.filter(isLanguage),
    defaultLanguage: isLanguage(defaultLanguage) ? defaultLanguage : 'en',
  };
}
