import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listBrokenLinksOptions } from '@/api/generated/@tanstack/react-query.gen';
import classes from '@/features/links/links-page.module.css';
import { useFormats } from '@/shared/i18n/formats';

/** The courses of a teacher whose links do not work any more; nothing when all do. */
export function BrokenPanel() {
  const { t } = useTranslation('links');
  const { number, relative } = useFormats();
  const { data } = useQuery(listBrokenLinksOptions());
  if (!data || data.length === 0) return null;
  return (
    <section className={classes.panel}>
      <Title order={2} size="h4">
        {t('broken.title')}
      </Title>
      <ul className={classes.courses}>
        {data.map(({ courseId, title, links, since }) => (
          <li key={courseId}>
            <Link to={`/teach/courses/${courseId}/links`}>
              <bdi>{title}</bdi>
            </Link>
            <span className={classes.quiet}>{t('broken.some', { number: number(links), since: relative(since) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
