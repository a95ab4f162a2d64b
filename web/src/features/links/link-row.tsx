import { Anchor, Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconHelpCircle, IconReplace } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ShownLink } from '@/api/generated/types.gen';
import { BringHome } from '@/features/links/bring-home';
import classes from '@/features/links/links-page.module.css';
import { ReplaceDialog } from '@/features/links/replace-dialog';
import { hostOf, signOf } from '@/features/links/signs';
import { useFormats } from '@/shared/i18n/formats';

interface LinkRowProps {
  readonly link: ShownLink;
  readonly editable: boolean;
  readonly onChanged: () => void;
}

/** A link where a lesson shows it, whether it works, and what to do about it. */
export function LinkRow({ link, editable, onChanged }: LinkRowProps) {
  const { t } = useTranslation('links');
  const [replacing, setReplacing] = useState(false);
  const { lessonId, lessonTitle, title, url, inDraft, published } = link;
  const Sign = signOf(link);
  return (
    <li className={classes.link}>
      <Sign size={28} aria-hidden className={classes.sign} />
      <div className={classes.words}>
        <div className={classes.name}>
          <bdi>{title === '' ? hostOf(url) : title}</bdi>
        </div>
        <Anchor href={url} target="_blank" rel="noopener noreferrer" dir="ltr" className={classes.address}>
          {url}
        </Anchor>
        <Works link={link} />
        <div className={classes.quiet}>
          <Anchor component={Link} to={`/teach/lessons/${lessonId}`}>
            <bdi>{lessonTitle}</bdi>
          </Anchor>{' '}
          {inDraft ? !published && t('stands.draftOnly') : t('stands.publishedOnly')}
        </div>
        {editable && inDraft && (
          <Group gap="sm">
            <Button
              variant="light"
              size="compact-md"
              leftSection={<IconReplace size={18} aria-hidden />}
              onClick={() => setReplacing(true)}
            >
              {t('replace.do')}
            </Button>
            {link.fetchable && <BringHome link={link} onBrought={onChanged} />}
          </Group>
        )}
        {editable && inDraft && (link.service === 'YOUTUBE' || link.service === 'VIMEO') && (
          <div className={classes.quiet}>{t('bring.never', { place: t(`services.${link.service}`) })}</div>
        )}
      </div>
      {replacing && <ReplaceDialog link={link} onClose={() => setReplacing(false)} onReplaced={onChanged} />}
    </li>
  );
}

function Works({ link: { flaw, state, reason, brokenSince, lookedAt } }: { readonly link: ShownLink }) {
  const { t } = useTranslation('links');
  const { relative } = useFormats();
  if (flaw) return <State wrong words={t(`flaws.${flaw}`)} />;
  if (state === 'BROKEN')
    return (
      <State
        wrong
        words={`${t(`reasons.${reason ?? 'NO_ANSWER'}`)} ${brokenSince ? t('state.since', { since: relative(brokenSince) }) : ''}`}
      />
    );
  if (lookedAt && reason)
    return <State words={`${t(`reasons.${reason}`)} ${t('state.once', { when: relative(lookedAt) })}`} />;
  if (state === 'OK') return <State fine words={t('state.OK', { when: lookedAt ? relative(lookedAt) : '' })} />;
  return <State words={t('state.UNKNOWN')} />;
}

function State({ words, wrong, fine }: { readonly words: string; readonly wrong?: boolean; readonly fine?: boolean }) {
  const Sign = wrong ? IconAlertTriangle : fine ? IconCircleCheck : IconHelpCircle;
  return (
    <p className={classes.state} data-wrong={wrong || undefined} data-fine={fine || undefined}>
      <Sign size={18} aria-hidden /> <span>{words}</span>
    </p>
  );
}
