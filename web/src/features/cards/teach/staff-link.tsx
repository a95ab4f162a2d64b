import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** From a course to the flashcards that it gives, for those who run it. */
export function StaffLink({ courseId }: { readonly courseId: string }) {
  const { t } = useTranslation('cards');
  return (
    <Anchor component={Link} to={`/teach/courses/${courseId}/cards`}>
      {t('teach.title')}
    </Anchor>
  );
}
