import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LibraryItem } from '@/api/generated/types.gen';
import { useFacts } from '@/features/library/library';
import classes from '@/features/library/library.module.css';
import { Thumbnail } from '@/features/library/thumbnail';
import { useFormats } from '@/shared/i18n/formats';

/** A file of the library: what it is, and how many places show it. */
export function FileRow({ item }: { readonly item: LibraryItem }) {
  const { t } = useTranslation('library');
  const { list, number } = useFormats();
  const facts = useFacts();
  const { file, names, courses, places } = item;
  return (
    <li className={classes['row']}>
      <Thumbnail item={item} />
      <div className={classes['about']}>
        <Anchor component={Link} to={`/library/${file}`} fw={600}>
          <bdi>{names[0] ?? ''}</bdi>
        </Anchor>
        <p className={classes['quiet']}>{facts(item)}</p>
        {names.length > 1 && (
          <p className={classes['quiet']}>
            {t('alsoCalled')} <bdi>{list(names.slice(1))}</bdi>
          </p>
        )}
        <p className={classes['quiet']}>
          <bdi>{list(courses.map(({ title }) => title))}</bdi>
          {' · '}
          {places === 0 ? t('unused') : t('places', { count: places, number: number(places) })}
        </p>
      </div>
    </li>
  );
}
