import { Alert, Anchor, Button, Stack, TextInput } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { askForPasswordReset } from '@/api/generated/sdk.gen';
import { Door } from '@/features/accounts/door/door';
import { textOf } from '@/features/accounts/fields/use-field-text';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** Asks for a mail with a link. The answer is the same whether or not anybody has the address. */
export function ForgotPasswordPage() {
  const { t } = useTranslation('accounts');
  const asking = useMutation({
    mutationFn: (email: string) => askForPasswordReset({ body: { email } }),
  });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    asking.mutate(textOf(event.currentTarget, 'email'));
  };

  return (
    <Door title={t('forgot.title')} lead={t('forgot.lead')}>
      <Stack>
        {asking.isSuccess ? (
          <Alert color="green" icon={<IconMailCheck aria-hidden />} role="status">
            {t('forgot.sent')}
          </Alert>
        ) : (
          <form onSubmit={submit}>
            <Stack>
              <ProblemAlert error={asking.error} />
              <TextInput
                name="email"
                label={t('signIn.email')}
                type="email"
                autoComplete="username"
                dir="ltr"
                required
                withAsterisk={false}
              />
              <Button type="submit" loading={asking.isPending} fullWidth>
                {t('forgot.submit')}
              </Button>
            </Stack>
          </form>
        )}
        <Anchor component={Link} to="/sign-in" ta="center">
          {t('link.toSignIn')}
        </Anchor>
      </Stack>
    </Door>
  );
}
