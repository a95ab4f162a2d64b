import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '@/shared/ui/empty-state';
import { usePageTitle } from '@/shared/ui/use-page-title';

export function NotFoundPage() {
  const { t } = useTranslation();
  usePageTitle(t('pages.notFound.title'));
  return (
    <EmptyState
      level={1}
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
  );
}
