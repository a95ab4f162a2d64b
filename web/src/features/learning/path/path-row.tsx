import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '@/features/learning/path/path.module.css';
import type { Place } from '@/features/learning/path/path-dialog';
import { usePathWords } from '@/features/learning/path/use-path-words';

interface PathRowProps {
  readonly place: Place;
  /** Of all modules and lessons, by id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly onEdit: (() => void) | undefined;
}

/** A module or a lesson, and what was decided about it, in words. */
export function PathRow({ place, titles, onEdit }: PathRowProps) {
  const { t } = useTranslation('learning');
  const words = usePathWords(titles);
  return (
    <div className={classes['row']}>
      <div>
        <h2 className={classes['title']}>
          <bdi>{place.title}</bdi>
        </h2>
        <dl className={classes['facts']}>
          {place.kind === 'lesson' && (
            <div>
              <dt>{t('path.complete')}</dt>
              <dd>{words.rule(place.rule)}</dd>
            </div>
          )}
          <div>
            <dt>{t('path.opens')}</dt>
            <dd>{words.gate(place.gate)}</dd>
          </div>
        </dl>
        {place.kind === 'lesson' && place.unreachable && <p className={classes['fault']}>{t('path.unreachable')}</p>}
      </div>
      {onEdit && (
        <ActionIcon variant="subtle" size="lg" aria-label={t('path.edit', { title: place.title })} onClick={onEdit}>
          <IconPencil size={20} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
}
