import { Button, Card, Stack, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { listBrowsersQueryKey } from '@/api/generated/@tanstack/react-query.gen';
import { changePassword } from '@/api/generated/sdk.gen';
import { FormAlert } from '@/features/accounts/fields/form-alert';
import { PasswordField } from '@/features/accounts/fields/password-field';
import { secretOf, useFieldText } from '@/features/accounts/fields/use-field-text';
import { notifyDone } from '@/shared/ui/notify';

/** A new password; it signs this person out everywhere else. */
export function PasswordCard() {
  const { t } = useTranslation('accounts');
  const queries = useQueryClient();
  const changing = useMutation({
    mutationFn: (passwords: { present: string; password: string }) => changePassword({ body: passwords }),
  });
  const fieldText = useFieldText(changing.error);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    changing.mutate(
      { present: secretOf(form, 'present'), password: secretOf(form, 'password') },
      {
        onSuccess: () => {
          form.reset();
          notifyDone(t('security.passwordChanged'));
          void queries.invalidateQueries({ queryKey: listBrowsersQueryKey() });
        },
      },
    );
  };

  return (
    <Card component="form" onSubmit={submit}>
      <Stack>
        <Title order={2}>{t('signIn.password')}</Title>
        <FormAlert error={changing.error} />
        <PasswordField name="present" label={t('security.present')} error={fieldText('present')} />
        <PasswordField name="password" label={t('newPassword.password')} error={fieldText('password')} fresh />
        <Button type="submit" loading={changing.isPending} style={{ alignSelf: 'start' }}>
          {t('security.change')}
        </Button>
      </Stack>
    </Card>
  );
}
