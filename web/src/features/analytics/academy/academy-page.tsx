import { Anchor, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getAcademyInsightsOptions } from '@/api/generated/@tanstack/react-query.gen';
import { Cohorts } from '@/features/analytics/academy/cohorts';
import { Courses } from '@/features/analytics/academy/courses';
import { Hours } from '@/features/analytics/academy/hours';
import { Months } from '@/features/analytics/academy/months';
import { Figure } from '@/features/analytics/figure';
import classes from '@/features/analytics/figures.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

const tables = ['MONTHS', 'COURSES', 'HOURS', 'COHORTS'] as const;

/** How the academy goes: who comes, when, how far they get. */
export function AcademyPage() {
  const { t } = useTranslation('analytics');
  const { number } = useFormats();
  const { data, error, isPending, refetch } = useQuery(getAcademyInsightsOptions());
  return (
    <Page title={t('insights')} lead={data && t('academy.lead', { zone: data.timeZone })}>
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {isPending && <LoadingSkeleton lines={6} />}
      {data && (
        <div className={classes['sections']}>
          <dl className={classes['figures']}>
            {(['learners', 'active7', 'active28'] as const).map((key) => (
              <Figure
                key={key}
                name={t(`academy.${key}.name`)}
                meaning={t(`academy.${key}.meaning`)}
                value={number(data[key])}
              />
            ))}
          </dl>
          <Months months={data.months} />
          <Hours />
          <div className={classes['pair']}>
            <Cohorts />
            <Courses courses={data.courses} />
          </div>
          <section className={classes['panel']}>
            <p className={classes['quiet']}>{t('export.title')}</p>
            <Group gap="lg" mt="xs">
              {tables.map((table) => (
                <Anchor key={table} href={`/api/insights/export.csv?table=${table}`} download>
                  <IconDownload size={16} aria-hidden /> {t(`export.${table}`)}
                </Anchor>
              ))}
            </Group>
          </section>
        </div>
      )}
    </Page>
  );
}
