import { Button, Group, Stack, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '@/features/accounts/fields/password-field';
import { secretOf, textOf } from '@/features/accounts/fields/use-field-text';
import type { FirstAdministrator } from '@/features/accounts/set-up/set-up';

interface AdministratorStepProps {
  readonly running: boolean;
  readonly errorOf: (field: string) => string | undefined;
  readonly onFinish: (administrator: FirstAdministrator) => void;
  readonly onBack: () => void;
}

export function AdministratorStep({ running, errorOf, onFinish, onBack }: AdministratorStepProps) {
  const { t } = useTranslation('accounts');

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    onFinish({ name: textOf(form, 'name'), email: textOf(form, 'email'), password: secretOf(form, 'password') });
  };

  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          name="name"
          label={t('setUp.yourName')}
          autoComplete="name"
          required
          withAsterisk={false}
          error={errorOf('name')}
        />
        <TextInput
          name="email"
          type="email"
          label={t('signIn.email')}
          autoComplete="username"
          dir="ltr"
          required
          withAsterisk={false}
          error={errorOf('email')}
        />
        <PasswordField name="password" label={t('invitation.password')} error={errorOf('password')} fresh />
        <Group grow>
          <Button variant="default" onClick={onBack}>
            {t('setUp.back')}
          </Button>
          <Button type="submit" loading={running}>
            {t('setUp.finish')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
