import { useTranslation } from 'react-i18next';
import { Page } from '@/shared/ui/page';

export function YouPage() {
  const { t } = useTranslation();
  return <Page title={t('you.title')} />;
}
