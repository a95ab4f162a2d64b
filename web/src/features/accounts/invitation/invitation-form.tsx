import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { acceptInvitation } from '@/api/generated/sdk.gen';
import type { InvitationView } from '@/api/generated/types.gen';
import { FormAlert } from '@/features/accounts/fields/form-alert';
import { PasswordField } from '@/features/accounts/fields/password-field';
import { secretOf, textOf, useFieldText } from '@/features/accounts/fields/use-field-text';
import { deviceZone, usePreferences } from '@/shared/lib/preferences';
import { useSignIn } from '@/shared/session/session';

interface InvitationFormProps {
  readonly token: string;
  readonly invitation: InvitationView;
}

/** Name and password; language, numerals and time zone are those of this device and can be changed later. */
export function InvitationForm({ token, invitation }: InvitationFormProps) {
  const { t } = useTranslation('accounts');
  const { language, numerals } = usePreferences();
  const signIn = useSignIn();
  const navigate = useNavigate();
  const accepting = useMutation({
    mutationFn: async ({ name, password }: { name: string; password: string }) => {
      const own = { language, numerals, timeZone: deviceZone };
      await acceptInvitation({ body: { token, name, password, ...own } });
      await signIn.mutateAsync({ email: invitation.email, password });
    },
    onSuccess: () => navigate('/', { replace: true }),
  });
  const fieldText = useFieldText(accepting.error);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    accepting.mutate({ name: textOf(form, 'name'), password: secretOf(form, 'password') });
  };

  return (
    <form onSubmit={submit}>
      <Stack>
        <FormAlert error={accepting.error} />
        <Text>
          {t('invitation.as')} <bdi>{invitation.email}</bdi>
        </Text>
        <input type="hidden" name="username" autoComplete="username" value={invitation.email} />
        <TextInput
          name="name"
          label={t('profile.name')}
          defaultValue={invitation.name}
          autoComplete="name"
          required
          withAsterisk={false}
          error={fieldText('name')}
        />
        <PasswordField name="password" label={t('invitation.password')} error={fieldText('password')} fresh />
        <Button type="submit" loading={accepting.isPending} fullWidth>
          {t('invitation.submit')}
        </Button>
      </Stack>
    </form>
  );
}
