import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MyCourse } from '@/api/generated/types.gen';
import classes from '@/features/learning/my-courses.module.css';
import { useFormats } from '@/shared/i18n/formats';

/** A course that the person takes: how far they are, and where to go on. */
export function MyCourseRow({ entry }: { readonly entry: MyCourse }) {
  const { t } = useTranslation('learning');
  const { percent, relative } = useFormats();
  const { course, resume } = entry;
  const share = percent(entry.percent / 100);
  return (
    <article className={classes['row']}>
      <div className={classes['about']}>
        <h2 className={classes['title']} dir="auto">
          <Link to={`/courses/${course.slug}`}>{course.title}</Link>
        </h2>
        <Progress value={entry.percent} size="sm" aria-label={t('progress', { share })} />
        <p className={classes['facts']}>
          {share} · {t('lessonsDone', { count: entry.completedLessons, of: entry.lessons })}
          {entry.lastReadAt && ` · ${relative(entry.lastReadAt)}`}
        </p>
      </div>
      {resume && (
        <Button component={Link} to={`/lessons/${resume.id}`} variant="light">
          {entry.lastReadAt ? t('continue') : t('begin')}
        </Button>
      )}
    </article>
  );
}
