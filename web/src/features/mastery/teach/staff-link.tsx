import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** From a course to its skills, for those who run it. */
export function StaffLink({ courseId }: { readonly courseId: string }) {
  const { t } = useTranslation('mastery');
  return (
    <Anchor component={Link} to={`/teach/courses/${courseId}/skills`}>
      {t('teach.title')}
    </Anchor>
  );
}
