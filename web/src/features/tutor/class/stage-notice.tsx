import { Button } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { useProblemText } from '@/shared/ui/use-problem-text';
import type { ClassSnapshot } from './class-session';
import classes from './stage.module.css';

/** What the learner must know about the connection, the sound, or something that was refused. */
export function StageNotice({
  snapshot,
  onPlayHere,
}: {
  readonly snapshot: ClassSnapshot;
  readonly onPlayHere: () => void;
}) {
  const { t } = useTranslation('tutor');
  const textOf = useProblemText();
  const { link, leads, model } = snapshot;
  if (link === 'reconnecting') {
    return (
      <p className={classes.notice} role="status">
        <IconPlugConnected size={18} aria-hidden /> {t('class.reconnecting')}
      </p>
    );
  }
  if (!leads) {
    return (
      <p className={classes.notice} role="status">
        {t('class.elsewhere')}
        <Button size="compact-sm" variant="white" onClick={onPlayHere}>
          {t('class.playHere')}
        </Button>
      </p>
    );
  }
  if (model?.problem) {
    const { slug, detail, properties } = model.problem;
    return (
      <p className={classes.notice} role="alert">
        {textOf(new Problem(400, { type: `/problems/${slug}`, detail, ...properties }))}
      </p>
    );
  }
  return null;
}
