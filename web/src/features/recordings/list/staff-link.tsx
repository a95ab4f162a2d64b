import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** From a course to the recordings of its classes. */
export function StaffLink({ courseId }: { readonly courseId: string }) {
  const { t } = useTranslation('recordings');
  return (
    <Anchor component={Link} to={`/courses/${courseId}/recordings`}>
      {t('title')}
    </Anchor>
  );
}
