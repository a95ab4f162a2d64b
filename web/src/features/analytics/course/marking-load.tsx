import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WaitingMarks } from '@/api/generated/types.gen';
import classes from '@/features/analytics/figures.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { Meaning } from '@/shared/ui/meaning';

/** What waits for marks, and since when. */
export function MarkingLoad({ marking }: { readonly marking: readonly WaitingMarks[] }) {
  const { t } = useTranslation('analytics');
  const { relative } = useFormats();
  return (
    <section className={classes['panel']}>
      <div className={classes['named']}>
        <Title order={2} size="h4">
          {t('marking.title')}
        </Title>
        <Meaning of={t('marking.title')}>{t('marking.meaning')}</Meaning>
      </div>
      {marking.length === 0 && <p className={classes['quiet']}>{t('marking.nothing')}</p>}
      <ul className={classes['list']}>
        {marking.map(({ assessment, title, answers, disputed, ready, since }) => (
          <li key={assessment}>
            <Link to={`/marking/assessments/${assessment}`}>
              <bdi>{title}</bdi>
            </Link>
            <span>{relative(since)}</span>
            <span className={classes['quiet']}>
              {[
                t('marking.answers', { count: answers }),
                ...(disputed > 0 ? [t('marking.disputed', { count: disputed })] : []),
                ...(ready > 0 ? [t('marking.ready', { count: ready })] : []),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
