import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getHoursOfWeekOptions } from '@/api/generated/@tanstack/react-query.gen';
import { busiest } from '@/features/analytics/academy/busiest';
import { Chart } from '@/shared/charts/chart';
import { HeatMap } from '@/shared/charts/heat-map';
import { useFormats } from '@/shared/i18n/formats';

/** A Monday, to name the days of the week by. */
const monday = Date.UTC(2024, 0, 1);
const dayLength = 24 * 60 * 60_000;
const marks = [0, 6, 12, 18];

/** At which hours of the week people learn. */
export function Hours() {
  const { t } = useTranslation('analytics');
  const { number, minutes, weekday, hour } = useFormats();
  const { data } = useQuery(getHoursOfWeekOptions());
  if (!data) return null;
  const names = data.minutes.map((_, day) => weekday(new Date(monday + day * dayLength).toISOString()));
  const top = busiest(data.minutes);
  return (
    <Chart
      title={t('hours.title')}
      meaning={t('hours.meaning', { zone: data.timeZone })}
      says={
        top
          ? t('hours.says', { day: names[top.day], hour: hour(top.hour), minutes: minutes(top.minutes) })
          : t('hours.nothing')
      }
      head={[t('hours.hour'), ...names]}
      rows={(data.minutes[0] ?? []).map((_, at) => [
        hour(at),
        ...data.minutes.map((day) => (day[at] ? number(day[at]) : '')),
      ])}
    >
      <HeatMap rows={names} columns={marks.map(hour)} values={data.minutes} />
    </Chart>
  );
}
