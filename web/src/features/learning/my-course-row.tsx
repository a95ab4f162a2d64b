import { Badge, Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MyCourse } from '@/api/generated/types.gen';
import classes from '@/features/learning/my-courses.module.css';
import { useFormats } from '@/shared/i18n/formats';

/** A course that the person takes: how far they are, and where to go on. */
export function MyCourseRow({ entry }: { readonly entry: MyCourse }) {
  const { t } = useTranslation('learning');
  const { percent, relative, date, dateTime, list } = useFormats();
  const { course, resume, enrolment, closed } = entry;
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
          {enrolment.state === 'CURRENT' &&
            enrolment.until &&
            ` · ${t('states.until', { date: date(lastDay(enrolment.until)) })}`}
        </p>
        {closed && (
          <p className={classes['facts']}>
            <Badge variant="light" color="gray">
              {t('states.closed')}
            </Badge>{' '}
            {closed.opensAt && t('states.opens', { when: dateTime(closed.opensAt) })}{' '}
            {closed.after.length > 0 &&
              t('states.after', { list: list(closed.after.map(({ title }) => `\u2068${title}\u2069`)) })}
          </p>
        )}
        {enrolment.state !== 'CURRENT' && (
          <p className={classes['facts']}>
            <Badge variant="light" color={enrolment.state === 'OVER' ? 'gray' : 'blue'}>
              {t(`states.${enrolment.state}`)}
            </Badge>{' '}
            {enrolment.state === 'COMING' && t('states.begins', { date: date(enrolment.from) })}
            {enrolment.state === 'OVER' &&
              enrolment.until &&
              new Date(enrolment.until) < new Date() &&
              t('states.ended', { date: date(lastDay(enrolment.until)) })}
          </p>
        )}
      </div>
      {resume && (
        <Button component={Link} to={`/lessons/${resume.id}`} variant="light">
          {entry.lastReadAt ? t('continue') : t('begin')}
        </Button>
      )}
    </article>
  );
}

/** The end is the first moment that is over: midnight belongs to the day before. */
function lastDay(until: string): Date {
  return new Date(new Date(until).getTime() - 1);
}
