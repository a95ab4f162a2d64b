import { Progress, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listMyCoursesOptions } from '@/api/generated/@tanstack/react-query.gen';
import classes from '@/features/analytics/home/courses-panel.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { Meaning } from '@/shared/ui/meaning';

/** How far somebody is in each course, on the home page. */
export function CoursesPanel() {
  const { t } = useTranslation('analytics');
  const { percent } = useFormats();
  const { data } = useQuery(listMyCoursesOptions());
  if (!data || data.items.length === 0) return null;
  return (
    <section className={classes['panel']}>
      <div className={classes['head']}>
        <Title order={2} size="h4">
          {t('courses.title')}
        </Title>
        <Meaning of={t('courses.title')}>{t('courses.meaning')}</Meaning>
      </div>
      <ul className={classes['list']}>
        {data.items.map(({ course, percent: read, lessons, completedLessons }) => {
          const share = percent(read / 100);
          return (
            <li key={course.id}>
              <Link to={`/courses/${course.slug}`} className={classes['course']}>
                <bdi>{course.title}</bdi>
              </Link>
              <span className={classes['share']}>{share}</span>
              <Progress
                value={read}
                size="sm"
                aria-label={t('courses.progress', { share })}
                className={classes['bar']}
              />
              <span className={classes['facts']}>
                {t('courses.lessonsDone', { count: completedLessons, of: lessons })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
