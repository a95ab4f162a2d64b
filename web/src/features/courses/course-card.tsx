import { IconLock } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CourseEntry, CourseItem } from '@/api/generated/types.gen';
import classes from '@/features/courses/course-card.module.css';
import { CourseCover } from '@/features/courses/course-cover';
import { useFormats } from '@/shared/i18n/formats';

interface CourseCardProps {
  readonly course: CourseItem;
  /** What stands before it as a whole. */
  readonly entry?: CourseEntry | undefined;
}

/** A course in the catalogue. */
export function CourseCard({ course, entry }: CourseCardProps) {
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
      {entry?.closed && <Before entry={entry} />}
    </article>
  );
}

/** When it opens, and which other courses come first. */
function Before({ entry: { opensAt, requires } }: { readonly entry: CourseEntry }) {
  const { t } = useTranslation('courses');
  const { dateTime } = useFormats();
  const missing = requires.filter(({ completed }) => !completed);
  return (
    <p className={classes['before']}>
      <IconLock size={16} aria-hidden />
      <span>
        {opensAt && t('closedUntil.opens', { when: dateTime(opensAt) })}
        {opensAt && missing.length > 0 && ' · '}
        {missing.length > 0 && `${t('entry.first')} `}
        {missing.map(({ id, slug, title }, i) => (
          <Fragment key={id}>
            {i > 0 && ' · '}
            <Link to={`/courses/${slug}`}>
              <bdi>{title}</bdi>
            </Link>
          </Fragment>
        ))}
      </span>
    </p>
  );
}
