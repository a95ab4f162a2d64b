import { Button, Group } from '@mantine/core';
import { IconBook, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from '@/features/documents/document-place.module.css';
import { SoundPlayer } from '@/features/documents/reading/sound-player';
import { signs } from '@/features/documents/signs';
import type { PanelPlaces } from '@/shared/feature';

/** A document where it stands in a lesson; it opens on a page of its own. */
export function DocumentPlace({ document, at }: PanelPlaces['document']) {
  const { t, i18n } = useTranslation('documents');
  const { file, title, kind, download } = document;
  const Sign = signs[kind];
  const name = title === '' ? t(`kinds.${kind}`) : title;
  return (
    // a lesson may run in the other direction than the language of its reader
    <figure className={classes['card']} dir={i18n.dir()}>
      <Sign size={32} aria-hidden className={classes['sign']} />
      <div className={classes['words']}>
        <figcaption className={classes['title']} dir="auto">
          {name}
        </figcaption>
        <p className={classes['what']}>{t(file === null ? 'missing' : `kinds.${kind}`)}</p>
        {at.kind === 'class' && <p className={classes['what']}>{t('readInLesson')}</p>}
        {at.kind !== 'class' && file !== null && kind === 'SOUND' && (
          <SoundPlayer url={`/api/files/${file}`} name={name} />
        )}
        {at.kind !== 'class' && file !== null && (
          <Group gap="sm">
            {kind !== 'SOUND' && (
              <Button
                component={Link}
                to={`/documents/${file}${at.kind === 'lesson' ? `?lesson=${at.lessonId}` : ''}`}
                aria-label={t('readThis', { name })}
                variant="light"
                leftSection={<IconBook size={18} aria-hidden />}
              >
                {t('read')}
              </Button>
            )}
            {download && (
              <Button
                component="a"
                href={`/api/files/${file}`}
                download=""
                aria-label={t('downloadThis', { name })}
                variant="subtle"
                leftSection={<IconDownload size={18} aria-hidden />}
              >
                {t('download')}
              </Button>
            )}
          </Group>
        )}
      </div>
    </figure>
  );
}
