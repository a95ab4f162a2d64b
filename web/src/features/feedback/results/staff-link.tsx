import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** From a course to what its learners say of it. */
export function StaffLink({ courseId }: { readonly courseId: string }) {
  const { t } = useTranslation('feedback');
  return (
    <Anchor component={Link} to={`/teach/courses/${courseId}/feedback`}>
      {t('results.title')}
    </Anchor>
  );
}
