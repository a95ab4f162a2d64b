import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getOpenObjectionsOptions } from '@/api/generated/@tanstack/react-query.gen';
import classes from '@/features/mastery/mastery.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { Meaning } from '@/shared/ui/meaning';

/** What learners object to in the courses that somebody teaches; nothing when nothing waits. */
export function ObjectionsPanel() {
  const { t } = useTranslation('mastery');
  const { relative } = useFormats();
  const { data } = useQuery(getOpenObjectionsOptions());
  if (!data || data.items.length === 0) return null;
  return (
    <section className={classes['panel']}>
      <div className={classes['panelHead']}>
        <Title order={2} size="h4">
          {t('objection.list')}
        </Title>
        <Meaning of={t('objection.list')}>{t('objection.meaning')}</Meaning>
      </div>
      <ul className={classes['waiting']}>
        {data.items.map(({ courseId, title, open, since }) => (
          <li key={courseId}>
            <Link to={`/teach/courses/${courseId}/skills`}>
              <bdi>{title}</bdi>
            </Link>
            <span className={classes['facts']}>{t('objection.waiting', { count: open, since: relative(since) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
