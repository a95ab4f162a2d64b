import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** From a course to what its lessons link to, for those who run it. */
export function StaffLink({ courseId }: { readonly courseId: string }) {
  const { t } = useTranslation('links');
  return (
    <Anchor component={Link} to={`/teach/courses/${courseId}/links`}>
      {t('title')}
    </Anchor>
  );
}
