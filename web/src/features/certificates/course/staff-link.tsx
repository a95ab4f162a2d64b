import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** From a course to its certificates. */
export function StaffLink({ courseId }: { readonly courseId: string }) {
  const { t } = useTranslation('certificates');
  return (
    <Anchor component={Link} to={`/teach/courses/${courseId}/certificates`}>
      {t('course.title')}
    </Anchor>
  );
}
