import { useTranslation } from 'react-i18next';
import type { MarkView } from '@/api/generated/types.gen';
import classes from '@/features/assessment/marking/marking.module.css';
import { NoteList } from '@/features/assessment/marking/note-list';
import { RubricOutcome } from '@/features/assessment/marking/rubric-outcome';
import { useFormats } from '@/shared/i18n/formats';

/** A mark that somebody gave: who, when, how much, and what they said. */
export function GivenMarkView({ mark, possible }: { readonly mark: MarkView; readonly possible: number }) {
  const { t } = useTranslation('assessment');
  const { number, dateTime } = useFormats();
  return (
    <div className={classes['given']}>
      <p className={classes['by']}>
        <strong>{t('pointsOf', { earned: number(mark.points), possible: number(possible) })}</strong>
        <span>
          <bdi>{mark.by || t('marking.somebody')}</bdi> · {dateTime(mark.at)}
        </span>
      </p>
      <RubricOutcome rubric={mark.rubric ?? null} levels={mark.levels} />
      {mark.seen && (
        <p className={classes['label']}>
          {t('marking.suggestion.seen', { model: mark.seen.model, when: dateTime(mark.seen.at) })}
        </p>
      )}
      {mark.comment && (
        <p dir="auto" className={classes['said']}>
          {mark.comment}
        </p>
      )}
      <NoteList notes={mark.notes} />
    </div>
  );
}
