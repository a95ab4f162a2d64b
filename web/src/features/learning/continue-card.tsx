import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listMyCoursesOptions } from '@/api/generated/@tanstack/react-query.gen';
import { useFormats } from '@/shared/i18n/formats';
import { NextStep } from '@/shared/ui/next-step';
import { ProgressRing } from '@/shared/ui/progress-ring';

/** The lesson to go on with, for whoever takes a course. */
export function ContinueCard() {
  const { t } = useTranslation('learning');
  const { percent } = useFormats();
  const { data } = useQuery(listMyCoursesOptions());
  const course = data?.items.find((item) => item.resume && item.percent < 100);
  if (!course?.resume) return null;
  const share = percent(course.percent / 100);
  return (
    <NextStep
      when={<bdi>{course.course.title}</bdi>}
      title={course.resume.title}
      action={
        <Button component={Link} to={`/lessons/${course.resume.id}`}>
          {course.lastReadAt ? t('continue') : t('begin')}
        </Button>
      }
      aside={<ProgressRing percent={course.percent}>{share}</ProgressRing>}
    >
      {t('progress', { share })}
    </NextStep>
  );
}
