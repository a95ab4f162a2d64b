import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** From a course to how it goes. */
export function StaffLink({ courseId }: { readonly courseId: string }) {
  const { t } = useTranslation('analytics');
  return (
    <Anchor component={Link} to={`/teach/courses/${courseId}/insights`}>
      {t('insights')}
    </Anchor>
  );
}
