import { IconBook2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/empty-state';
import { Page } from '@/shared/ui/page';

export function CoursesPage() {
  const { t } = useTranslation('courses');
  return (
    <Page title={t('title')}>
      <EmptyState icon={IconBook2} title={t('none.title')}>
        {t('none.text')}
      </EmptyState>
    </Page>
  );
}
