import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AddressForm } from '@/features/courses/editor/settings/address-form';
import { CoverForm } from '@/features/courses/editor/settings/cover-form';
import { DescriptionForm } from '@/features/courses/editor/settings/description-form';
import { EndOfCourse } from '@/features/courses/editor/settings/end-of-course';
import { TeachersForm } from '@/features/courses/editor/settings/teachers-form';
import type { CourseDetails } from '@/features/courses/editor/structure/course-api';

export interface SettingsProps {
  readonly course: CourseDetails;
  readonly onChanged: (course: CourseDetails) => void;
}

/** All that surrounds the lessons of a course, part by part; each part is saved on its own. */
export function CourseSettings(props: SettingsProps) {
  const { t } = useTranslation('courses');
  const part = (name: 'about' | 'cover' | 'teachers' | 'address' | 'end', content: ReactNode) => (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t(`editor.settings.parts.${name}`)}
      </Title>
      {content}
    </section>
  );
  return (
    <Stack maw="36rem" gap="xl">
      {part('about', <DescriptionForm {...props} />)}
      {part('cover', <CoverForm {...props} />)}
      {part('teachers', <TeachersForm {...props} />)}
      {part('address', <AddressForm key={props.course.slug} {...props} />)}
      {part('end', <EndOfCourse {...props} />)}
    </Stack>
  );
}
