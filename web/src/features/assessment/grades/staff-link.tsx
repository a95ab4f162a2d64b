import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** From a course to its gradebook, for those who run it. */
export function GradebookLink({ courseId }: { readonly courseId: string }) {
  const { t } = useTranslation('assessment');
  return (
    <Anchor component={Link} to={`/teach/courses/${courseId}/gradebook`}>
      {t('grades.title')}
    </Anchor>
  );
}
