import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Paper, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { z } from 'zod';
import { wayBack } from '@/shared/session/paths';
import { useAcademy, useSignIn } from '@/shared/session/session';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { usePageTitle } from '@/shared/ui/use-page-title';

const credentials = z.object({ email: z.string().trim().min(1), password: z.string().min(1) });
type Credentials = z.infer<typeof credentials>;

export function SignInPage() {
  const { t } = useTranslation('accounts');
  const academy = useAcademy();
  const signIn = useSignIn();
  const navigate = useNavigate();
  const { search } = useLocation();
  const [refusal, setRefusal] = useState<unknown>(null);
  const { register, handleSubmit, formState } = useForm<Credentials>({ resolver: zodResolver(credentials) });
  usePageTitle(t('signIn.title'));

  const submit = handleSubmit(async ({ email, password }) => {
    setRefusal(null);
    try {
      await signIn(email, password);
      await navigate(wayBack(search), { replace: true });
    } catch (error) {
      setRefusal(error);
    }
  });

  return (
    <main>
      <Paper maw={420} mx="auto" mt={64}>
        <form onSubmit={submit} noValidate>
          <Stack>
            <Title order={1}>{t('signIn.title')}</Title>
            <p>{academy?.name}</p>
            <ProblemAlert error={refusal} />
            <TextInput
              label={t('signIn.email')}
              type="email"
              dir="ltr"
              autoComplete="username"
              {...register('email')}
              error={formState.errors.email && t('signIn.emailMissing')}
            />
            <PasswordInput
              label={t('signIn.password')}
              dir="ltr"
              autoComplete="current-password"
              {...register('password')}
              error={formState.errors.password && t('signIn.passwordMissing')}
            />
            <Button type="submit" loading={formState.isSubmitting}>
              {t('signIn.submit')}
            </Button>
          </Stack>
        </form>
      </Paper>
    </main>
  );
}
