import { Anchor, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getAcademyInsightsOptions } from '@/api/generated/@tanstack/react-query.gen';
import { Figure } from '@/features/analytics/figure';
import figures from '@/features/analytics/figures.module.css';
import classes from '@/features/analytics/home/home.module.css';
import { useFormats } from '@/shared/i18n/formats';

/** How the academy goes, for who runs it: this month in a few numbers. */
export function AcademyPanel() {
  const { t } = useTranslation('analytics');
  const { number } = useFormats();
  const { data } = useQuery(getAcademyInsightsOptions());
  const month = data?.months[data.months.length - 1];
  if (!data || !month) return null;
  return (
    <section className={classes['wide']}>
      <div className={classes['named']}>
        <Title order={2} size="h4">
          {t('academy.now')}
        </Title>
        <Anchor component={Link} to="/insights" size="sm">
          {t('academy.more')}
        </Anchor>
      </div>
      <dl className={figures['figures']}>
        <Figure name={t('academy.active7.name')} meaning={t('academy.active7.meaning')} value={number(data.active7)} />
        {(['enrolments', 'completions', 'certificates'] as const).map((kind) => (
          <Figure
            key={kind}
            name={t('academy.thisMonth', { what: t(`months.${kind}.title`) })}
            meaning={t(`months.${kind}.meaning`)}
            value={number(month[kind])}
          />
        ))}
      </dl>
    </section>
  );
}
