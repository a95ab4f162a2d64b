import { Button, Group } from '@mantine/core';
import { IconExternalLink, IconEye, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '@/features/links/link-place.module.css';
import { hostOf, signOf } from '@/features/links/signs';
import type { PanelPlaces } from '@/shared/feature';

/** Something at another place of the web: a card, and what it leads to only after somebody has asked for it. */
export function LinkPlace({ link, inClass }: PanelPlaces['link']) {
  const { t, i18n } = useTranslation('links');
  const [asked, setAsked] = useState(false);
  const { service, kind, url, embed, flaw, title } = link;
  const place = service === 'OTHER' ? hostOf(url) : t(`services.${service}`);
  const name = title === '' ? place : title;
  const Sign = signOf(link);
  const plays = kind === 'VIDEO' || kind === 'PLAYLIST';
  if (asked && embed !== null) {
    return (
      <figure className={classes.place} dir={i18n.dir()}>
        <figcaption className={classes.title} dir="auto">
          {name}
        </figcaption>
        <iframe
          className={plays ? classes.film : classes.pages}
          src={embed}
          title={name}
          allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
          referrerPolicy="strict-origin-when-cross-origin"
          sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation allow-forms"
        />
        <OpenElsewhere url={url} place={place} />
      </figure>
    );
  }
  return (
    // a lesson may run in the other direction than the language of its reader
    <figure className={classes.card} dir={i18n.dir()}>
      <Sign size={32} aria-hidden className={classes.sign} />
      <div className={classes.words}>
        <figcaption className={classes.title} dir="auto">
          {name}
        </figcaption>
        <p className={classes.where}>
          {flaw
            ? t(`flaws.${flaw}`)
            : t(embed && !inClass ? 'notLoaded' : 'where', { what: t(`kinds.${kind}`), place })}
        </p>
        {inClass && <p className={classes.where}>{t('openInLesson')}</p>}
        {!inClass && flaw === null && (
          <Group gap="sm">
            {embed !== null && (
              <Button
                variant="light"
                leftSection={plays ? <IconPlayerPlay size={18} aria-hidden /> : <IconEye size={18} aria-hidden />}
                onClick={() => setAsked(true)}
              >
                {t(plays ? 'playHere' : 'showHere')}
              </Button>
            )}
            <OpenElsewhere url={url} place={place} />
          </Group>
        )}
      </div>
    </figure>
  );
}

function OpenElsewhere({ url, place }: { readonly url: string; readonly place: string }) {
  const { t } = useTranslation('links');
  return (
    <Button
      component="a"
      variant="subtle"
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      rightSection={<IconExternalLink size={18} aria-hidden />}
    >
      {t('openThere', { place })}
    </Button>
  );
}
