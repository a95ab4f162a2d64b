import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '@/shared/ui/empty-state';
import { usePageTitle } from '@/shared/ui/use-page-title';

export function NotAllowedPage() {
  const { t } = useTranslation();
  usePageTitle(t('pages.notAllowed.title'));
  return (
    <EmptyState
      level={1}
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
  );
}
