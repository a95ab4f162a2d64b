import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getMyAgendaOptions } from '@/api/generated/@tanstack/react-query.gen';
import classes from '@/features/analytics/home/home.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { usePercent } from '@/shared/i18n/use-percent';
import { Meaning } from '@/shared/ui/meaning';

/** What somebody reached last, as far as it is released to them. */
export function ResultsPanel() {
  const { t } = useTranslation('analytics');
  const { date } = useFormats();
  const percent = usePercent();
  const { data } = useQuery(getMyAgendaOptions());
  if (!data || data.results.length === 0) return null;
  return (
    <section className={classes['panel']}>
      <div className={classes['named']}>
        <Title order={2} size="h4">
          {t('results.title')}
        </Title>
        <Meaning of={t('results.title')}>{t('results.meaning')}</Meaning>
      </div>
      <ul className={classes['list']}>
        {data.results.map(({ attempt, title, course, percent: reached, passed, handedInAt }) => (
          <li key={attempt}>
            <Link to={`/attempts/${attempt}`} className={classes['name']}>
              <bdi>{title}</bdi>
            </Link>
            <span className={classes['share']}>{percent(reached)}</span>
            <span className={classes['quiet']}>
              {t(passed ? 'results.passed' : 'results.notPassed')} · {date(handedInAt)} ·{' '}
              <Link to={`/courses/${course.id}/grades`}>
                <bdi>{course.title}</bdi>
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
