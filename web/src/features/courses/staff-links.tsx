import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CourseDetails } from '@/api/generated/types.gen';
import { Panels } from '@/shared/panels';
import { useUser } from '@/shared/session/session';

/** From a course to its editor and its learners, for those who may go there. */
export function StaffLinks({ course }: { readonly course: CourseDetails }) {
  const { t } = useTranslation('courses');
  const { roles } = useUser();
  const oversees = roles.includes('AUDITOR') || roles.includes('ADMINISTRATOR');
  return (
    <>
      {course.editable && (
        <Anchor component={Link} to={`/teach/courses/${course.id}`}>
          {t('edit')}
        </Anchor>
      )}
      {(course.editable || oversees) && (
        <Anchor component={Link} to={`/teach/courses/${course.id}/learners`}>
          {t('learners')}
        </Anchor>
      )}
      {(course.editable || oversees) && <Panels place="courseStaff" about={{ courseId: course.id }} />}
    </>
  );
}
