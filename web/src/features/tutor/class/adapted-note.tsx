import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { adaptationNow, type ClassModel, mayControl } from './class-model';
import type { ClassSession } from './class-session';
import classes from './stage.module.css';

interface AdaptedNoteProps {
  readonly session: ClassSession;
  readonly model: ClassModel;
}

/** Tells a learner that this part is taught for them, and why; what is short they may have in full. */
export function AdaptedNote({ session, model }: AdaptedNoteProps) {
  const { t } = useTranslation('tutor');
  const adapted = adaptationNow(model);
  if (!adapted) return null;
  const { way, skill, section } = adapted;
  return (
    <div className={classes.adapted} role="status">
      <span>{t(`class.adapted.${way}`, { skill })}</span>
      <Anchor href={`/courses/${model.info.courseId}/skills`} target="_blank" rel="noreferrer" size="sm">
        {t('class.adapted.skills')}
      </Anchor>
      {way === 'shortened' && mayControl(model) && (
        <Button size="compact-sm" variant="default" onClick={() => session.send({ type: 'whole', sectionId: section })}>
          {t('class.adapted.whole')}
        </Button>
      )}
    </div>
  );
}
