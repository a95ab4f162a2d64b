import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** A link that no longer opens anything, and the two ways on. */
export function LinkRefused({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('accounts');
  return (
    <Stack>
      <ProblemAlert error={error} />
      <Button component={Link} to="/sign-in">
        {t('link.toSignIn')}
      </Button>
      <Button component={Link} to="/forgot-password" variant="default">
        {t('link.newLink')}
      </Button>
    </Stack>
  );
}
