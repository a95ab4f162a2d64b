import { IconPresentation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/empty-state';
import { Page } from '@/shared/ui/page';

export function ClassesPage() {
  const { t } = useTranslation('liveclass');
  return (
    <Page title={t('title')}>
      <EmptyState icon={IconPresentation} title={t('none.title')}>
        {t('none.text')}
      </EmptyState>
    </Page>
  );
}
