import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { choosePassword, openPasswordReset } from '@/api/generated/sdk.gen';
import type { Owner } from '@/api/generated/types.gen';
import { Door } from '@/features/accounts/door/door';
import { LinkRefused } from '@/features/accounts/door/link-refused';
import { useLinkToken } from '@/features/accounts/door/link-token';
import { FormAlert } from '@/features/accounts/fields/form-alert';
import { PasswordField } from '@/features/accounts/fields/password-field';
import { secretOf, useFieldText } from '@/features/accounts/fields/use-field-text';
import { useSignIn } from '@/shared/session/session';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';

/** Where the link in a reset mail leads: one new password, then straight in. */
export function NewPasswordPage() {
  const { t } = useTranslation('accounts');
  const token = useLinkToken();
  const owner = useQuery({
    queryKey: ['password-link', token],
    queryFn: async () => (await openPasswordReset({ body: { token } })).data,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Door title={t('newPassword.title')} lead={t('newPassword.lead')}>
      {owner.isPending && <LoadingSkeleton />}
      {owner.isError && <LinkRefused error={owner.error} />}
      {owner.data && <NewPasswordForm token={token} owner={owner.data} />}
    </Door>
  );
}

function NewPasswordForm({ token, owner }: { readonly token: string; readonly owner: Owner }) {
  const { t } = useTranslation('accounts');
  const signIn = useSignIn();
  const navigate = useNavigate();
  const choosing = useMutation({
    mutationFn: async (password: string) => {
      await choosePassword({ body: { token, password } });
      await signIn.mutateAsync({ email: owner.email, password });
    },
    onSuccess: () => navigate('/', { replace: true }),
  });
  const fieldText = useFieldText(choosing.error);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    choosing.mutate(secretOf(event.currentTarget, 'password'));
  };

  return (
    <form onSubmit={submit}>
      <Stack>
        <FormAlert error={choosing.error} />
        <input type="hidden" name="username" autoComplete="username" value={owner.email} />
        <Text>
          <bdi>{owner.email}</bdi>
        </Text>
        <PasswordField name="password" label={t('newPassword.password')} error={fieldText('password')} fresh />
        <Button type="submit" loading={choosing.isPending} fullWidth>
          {t('newPassword.submit')}
        </Button>
      </Stack>
    </form>
  );
}
