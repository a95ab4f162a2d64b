import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Browsers } from '@/features/accounts/profile/browsers';
import { EraseAccount } from '@/features/accounts/profile/erase-account';
import { PasswordCard } from '@/features/accounts/profile/password-card';
import { SignIns } from '@/features/accounts/profile/sign-ins';
import { Page } from '@/shared/ui/page';

/** Password, where this person is signed in, and who tried to be. */
export function SecurityPage() {
  const { t } = useTranslation('accounts');
  return (
    <Page title={t('navigation.security')} lead={t('security.lead')}>
      <Stack gap="lg" maw={640}>
        <PasswordCard />
        <Browsers />
        <SignIns />
        <EraseAccount />
      </Stack>
    </Page>
  );
}
