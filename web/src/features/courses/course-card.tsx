import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CourseItem } from '@/api/generated/types.gen';
import classes from '@/features/courses/course-card.module.css';
import { CourseCover } from '@/features/courses/course-cover';
import { useFormats } from '@/shared/i18n/formats';

/** A course in the catalogue. */
export function CourseCard({ course }: { readonly course: CourseItem }) {
  const { t } = useTranslation('courses');
  const { minutes } = useFormats();
  return (
    <article className={classes['card']}>
      <CourseCover seed={course.slug} url={course.cover ?? null} />
      <div className={classes['text']} lang={course.language}>
        <h2 className={classes['title']}>
          <Link to={`/courses/${course.slug}`} className={classes['link']}>
            <bdi>{course.title}</bdi>
          </Link>
        </h2>
        <p className={classes['summary']}>
          <bdi>{course.summary}</bdi>
        </p>
      </div>
      <p className={classes['facts']}>
        {t('lessons', { count: course.lessons })}
        {course.minutes > 0 && <span> · {minutes(course.minutes)}</span>}
        {course.status !== 'PUBLISHED' && <span> · {t(`status.${course.status}`)}</span>}
      </p>
    </article>
  );
}
