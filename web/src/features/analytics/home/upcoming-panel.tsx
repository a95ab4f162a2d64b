import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getMyAgendaOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { UpcomingEntry } from '@/api/generated/types.gen';
import classes from '@/features/analytics/home/home.module.css';
import { useFormats } from '@/shared/i18n/formats';

/** What has a date in the courses that somebody takes. */
export function UpcomingPanel() {
  const { t } = useTranslation('analytics');
  const { dateTime, relative } = useFormats();
  const { data } = useQuery(getMyAgendaOptions());
  if (!data || data.upcoming.length === 0) return null;
  return (
    <section className={classes['panel']}>
      <Title order={2} size="h4">
        {t('upcoming.title')}
      </Title>
      <ul className={classes['list']}>
        {data.upcoming.map((entry) => (
          <li key={`${entry.kind} ${entry.target}`}>
            <Link to={placeOf(entry)} className={classes['name']}>
              <bdi>{entry.title}</bdi>
            </Link>
            <span className={classes['quiet']}>
              {t(`upcoming.${entry.kind}`, { time: dateTime(entry.at), relative: relative(entry.at) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function placeOf({ kind, target, course }: UpcomingEntry): string {
  switch (kind) {
    case 'CLASS':
      return `/classes/${target}`;
    case 'LESSON':
    case 'MODULE':
    case 'COURSE':
    case 'ENROLMENT_ENDS':
      return `/courses/${course.slug}`;
    default:
      return `/assessments/${target}`;
  }
}
