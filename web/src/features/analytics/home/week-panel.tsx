import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMyWeekOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { OwnWeek } from '@/api/generated/types.gen';
import classes from '@/features/analytics/home/home.module.css';
import { Bars } from '@/shared/charts/bars';
import { Chart } from '@/shared/charts/chart';
import { useFormats } from '@/shared/i18n/formats';
import { Meaning } from '@/shared/ui/meaning';

/** The last seven days in minutes of learning, and the days in a row. */
export function WeekPanel() {
  const { data: week } = useQuery(getMyWeekOptions());
  return (
    week && (
      <div className={classes['stack']}>
        <Streak week={week} />
        <Week week={week} />
      </div>
    )
  );
}

function Week({ week }: { readonly week: OwnWeek }) {
  const { t } = useTranslation('analytics');
  const { number, minutes, day, weekday } = useFormats();
  const total = week.days.reduce((sum, { minutes: some }) => sum + some, 0);
  const active = week.days.filter(({ minutes: some }) => some > 0).length;
  return (
    <Chart
      title={t('week.title')}
      meaning={t('week.meaning', { zone: week.timeZone })}
      says={total === 0 ? t('week.nothing') : t('week.says', { count: active, total: minutes(total) })}
      head={[t('week.day'), t('week.minutes')]}
      rows={week.days.map(({ date, minutes: some }) => [day(date), number(some)])}
    >
      <Bars
        bars={week.days.map(({ date, minutes: some }, index) => ({
          key: date,
          label: weekday(date),
          value: some,
          text: number(some),
          marked: index === week.days.length - 1,
        }))}
      />
    </Chart>
  );
}

function Streak({ week }: { readonly week: OwnWeek }) {
  const { t } = useTranslation('analytics');
  const { number } = useFormats();
  const { streak, streakToday, timeZone } = week;
  return (
    <section className={classes['streak']}>
      <span className={classes['days']}>{number(streak)}</span>
      <div>
        <div className={classes['named']}>
          <Title order={2} size="h4">
            {t('streak.title', { count: streak })}
          </Title>
          <Meaning of={t('streak.name')}>{t('streak.meaning', { zone: timeZone })}</Meaning>
        </div>
        <p className={classes['quiet']}>
          {t(streak === 0 ? 'streak.none' : streakToday ? 'streak.today' : 'streak.notToday')}
        </p>
      </div>
    </section>
  );
}
