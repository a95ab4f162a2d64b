import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LibraryPlace } from '@/api/generated/types.gen';
import { wayTo } from '@/features/library/library';
import classes from '@/features/library/library.module.css';

/** Where a file stands, each with the way there. */
export function PlaceList({ places }: { readonly places: readonly LibraryPlace[] }) {
  const { t } = useTranslation('library');
  return (
    <ul className={classes['places']}>
      {places.map((place) => (
        <li key={`${place.kind} ${place.id}`}>
          <Anchor component={Link} to={wayTo(place)}>
            <bdi>{place.title}</bdi>
          </Anchor>
          <p className={classes['quiet']}>
            {t(`standing.${place.kind}`)}
            {' · '}
            <bdi>{place.course.title}</bdi>
            {place.kind === 'LESSON' && !place.published && ` · ${t('standing.draftOnly')}`}
            {place.kind === 'LESSON' && !place.inDraft && ` · ${t('standing.publishedOnly')}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
