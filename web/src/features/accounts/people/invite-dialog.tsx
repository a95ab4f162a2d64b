import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { invitePerson } from '@/api/generated/sdk.gen';
import { FormAlert } from '@/features/accounts/fields/form-alert';
import { textOf, useFieldText } from '@/features/accounts/fields/use-field-text';
import { peopleKey } from '@/features/accounts/people/people';
import { RolesField } from '@/features/accounts/people/roles-field';
import { languages } from '@/shared/lib/preferences';
import { type Role, useAcademy } from '@/shared/session/session';
import { Dialog } from '@/shared/ui/dialog';
import { languageNames } from '@/shared/ui/language-button';
import { notifyDone } from '@/shared/ui/notify';

interface InviteDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Name, address and roles; the invited person chooses the password. */
export function InviteDialog({ opened, onClose }: InviteDialogProps) {
  const { t } = useTranslation('accounts');
  const academy = useAcademy();
  const queries = useQueryClient();
  const [roles, setRoles] = useState<Role[]>(['STUDENT']);
  const [language, setLanguage] = useState<string | null>(null);
  const inviting = useMutation({
    mutationFn: (person: { name: string; email: string }) =>
      invitePerson({ body: { ...person, roles, language: language ?? academy?.defaultLanguage ?? 'en' } }),
    onSuccess: async (_, { name }) => {
      notifyDone(t('people.done.inviteAgain', { name }));
      onClose();
      await queries.invalidateQueries({ queryKey: peopleKey });
    },
  });
  const fieldText = useFieldText(inviting.error);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    inviting.mutate({ name: textOf(form, 'name'), email: textOf(form, 'email') });
  };

  return (
    <Dialog opened={opened} onClose={onClose} title={t('people.invite')}>
      <form onSubmit={submit}>
        <Stack>
          <FormAlert error={inviting.error} />
          <TextInput
            name="name"
            label={t('profile.name')}
            required
            withAsterisk={false}
            error={fieldText('name')}
            data-autofocus
          />
          <TextInput
            name="email"
            type="email"
            label={t('signIn.email')}
            dir="ltr"
            required
            withAsterisk={false}
            error={fieldText('email')}
          />
          <RolesField value={roles} onChange={setRoles} error={fieldText('roles')} />
          <Select
            label={t('people.language')}
            data={languages.map((value) => ({ value, label: languageNames[value] }))}
            value={language ?? academy?.defaultLanguage ?? 'en'}
            onChange={setLanguage}
            allowDeselect={false}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('people.cancel')}
            </Button>
            <Button type="submit" loading={inviting.isPending}>
              {t('people.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
