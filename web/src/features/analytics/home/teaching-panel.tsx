import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getMyTeachingOptions } from '@/api/generated/@tanstack/react-query.gen';
import classes from '@/features/analytics/home/home.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { Meaning } from '@/shared/ui/meaning';

/** The courses that somebody teaches, at a glance: who is stuck, what waits. */
export function TeachingPanel() {
  const { t } = useTranslation('analytics');
  const { number, relative } = useFormats();
  const { data } = useQuery(getMyTeachingOptions());
  if (!data || data.items.length === 0) return null;
  return (
    <section className={classes['panel']}>
      <div className={classes['named']}>
        <Title order={2} size="h4">
          {t('teaching.title')}
        </Title>
        <Meaning of={t('teaching.title')}>{t('teaching.meaning', { days: data.quietDays })}</Meaning>
      </div>
      <ul className={classes['list']}>
        {data.items.map(({ course, health, stuck, answers, since }) => (
          <li key={course.id}>
            <Link to={`/teach/courses/${course.id}/insights`} className={classes['name']}>
              <bdi>{course.title}</bdi>
            </Link>
            <span className={classes['share']}>{t('teaching.stuck', { count: stuck })}</span>
            <span className={classes['quiet']}>
              {t('teaching.active', { active: number(health.active7), enrolled: number(health.enrolled) })}
              {answers > 0 && since && ` · ${t('teaching.waiting', { count: answers, since: relative(since) })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
