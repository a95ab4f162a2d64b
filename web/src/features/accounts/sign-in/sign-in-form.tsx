import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DemoAccounts } from '@/features/accounts/sign-in/demo-accounts';
import { type DemoAccount, useAcademy, useSignIn } from '@/shared/session/session';
import { ProblemAlert } from '@/shared/ui/problem-alert';

type Missing = { readonly email: boolean; readonly password: boolean };

/** Asks for e-mail and password. Signing in changes the session, and the page around it leads on. */
export function SignInForm() {
  const { t } = useTranslation('accounts');
  const academy = useAcademy();
  const signIn = useSignIn();
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState<Missing>({ email: false, password: false });

  const enter = (name: string, secret: string) => {
    const lacks = { email: name === '', password: secret === '' };
    setMissing(lacks);
    signIn.reset();
    if (lacks.email) email.current?.focus();
    else if (lacks.password) password.current?.focus();
    else signIn.mutate({ email: name, password: secret }, { onError: () => password.current?.select() });
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter(email.current?.value.trim() ?? '', password.current?.value ?? '');
  };

  const chooseDemo = (account: DemoAccount) => {
    const secret = academy?.demoPassword ?? '';
    if (email.current) email.current.value = account.email;
    if (password.current) password.current.value = secret;
    enter(account.email, secret);
  };

  return (
    <>
      <form onSubmit={submit} noValidate>
        <Stack>
          <ProblemAlert error={signIn.error} />
          <TextInput
            ref={email}
            label={t('signIn.email')}
            type="email"
            name="email"
            autoComplete="username"
            dir="ltr"
            error={missing.email && t('signIn.emailMissing')}
          />
          <PasswordInput
            ref={password}
            label={t('signIn.password')}
            name="password"
            autoComplete="current-password"
            dir="ltr"
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword'), tabIndex: 0 }}
            error={missing.password && t('signIn.passwordMissing')}
          />
          <Button type="submit" loading={signIn.isPending} mt="xs" fullWidth>
            {t('signIn.submit')}
          </Button>
          <Anchor component={Link} to="/forgot-password" ta="center">
            {t('signIn.forgot')}
          </Anchor>
        </Stack>
      </form>
      {academy !== undefined && academy.demoAccounts.length > 0 && (
        <DemoAccounts accounts={academy.demoAccounts} onChoose={chooseDemo} />
      )}
    </>
  );
}
