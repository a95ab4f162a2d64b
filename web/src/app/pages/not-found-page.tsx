import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '@/shared/ui/empty-state';
import { Page } from '@/shared/ui/page';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('pages.notFound.title')}>
      <EmptyState
        icon={IconMapOff}
        title={t('pages.notFound.heading')}
        action={
          <Button component={Link} to="/">
            {t('pages.toHome')}
          </Button>
        }
      >
        {t('pages.notFound.text')}
      </EmptyState>
    </Page>
  );
}
