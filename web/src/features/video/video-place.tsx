import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getVideoOptions } from '@/api/generated/@tanstack/react-query.gen';
import { Player } from '@/features/video/player/player';
import { Poster } from '@/features/video/poster';
import { Preparing } from '@/features/video/preparing';
import classes from '@/features/video/video-place.module.css';
import type { PanelPlaces } from '@/shared/feature';
import { ProblemAlert } from '@/shared/ui/problem-alert';

const ASK_AGAIN = 2000;

/** A video where it stands: in a lesson it is watched, in a class it is only shown to be there. */
export function VideoPlace({ video, at }: PanelPlaces['video']) {
  const { t, i18n } = useTranslation('video');
  const { file, title } = video;
  const { data, error } = useQuery({
    ...getVideoOptions({ path: { file: file ?? '' } }),
    enabled: file !== null,
    staleTime: 60_000,
    refetchInterval: ({ state }) =>
      state.data?.state === 'WAITING' || state.data?.state === 'RUNNING' ? ASK_AGAIN : false,
  });
  const name = title === '' ? t('untitled') : title;
  return (
    // a lesson may run in the other direction than the language of its reader
    <figure className={classes['place']} dir={i18n.dir()}>
      <figcaption className={classes['title']}>
        <span dir="auto">{name}</span>
        {at.kind === 'class' && <span className={classes['where']}>{t('watchInLesson')}</span>}
      </figcaption>
      {file === null && <p className={classes['note']}>{t('missing')}</p>}
      <ProblemAlert error={error} />
      {data &&
        (data.playable ? (
          at.kind === 'class' ? (
            <Poster playable={data.playable} />
          ) : (
            <Player key={data.playable.playlist} playable={data.playable} video={video} name={name} at={at} />
          )
        ) : (
          <Preparing file={file ?? ''} video={data} />
        ))}
    </figure>
  );
}
