import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '@/shared/ui/empty-state';
import { Page } from '@/shared/ui/page';

export function NotAllowedPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('pages.notAllowed.title')}>
      <EmptyState
        icon={IconLock}
        title={t('pages.notAllowed.heading')}
        action={
          <Button component={Link} to="/">
            {t('pages.toHome')}
          </Button>
        }
      >
        {t('pages.notAllowed.text')}
      </EmptyState>
    </Page>
  );
}
