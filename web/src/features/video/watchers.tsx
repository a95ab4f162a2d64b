import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getWatchersOptions } from '@/api/generated/@tanstack/react-query.gen';
import classes from '@/features/video/player/player.module.css';
import { useFormats } from '@/shared/i18n/formats';

interface WatchersProps {
  readonly lessonId: string;
  readonly file: string;
}

/** How much of a video its learners have watched, for who may know. */
export function Watchers({ lessonId, file }: WatchersProps) {
  const { t } = useTranslation('video');
  const { percent } = useFormats();
  const { data } = useQuery(getWatchersOptions({ path: { id: lessonId, file } }));
  if (!data) return null;
  const { people, finished, percent: average } = data;
  return (
    <p className={classes['watched']}>
      {people === 0 ? t('watchers.none') : t('watchers.some', { people, finished, share: percent(average / 100) })}
    </p>
  );
}
