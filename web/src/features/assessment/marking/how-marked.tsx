import { useTranslation } from 'react-i18next';
import type { AnswerToMark } from '@/api/generated/types.gen';
import { GivenMarkView } from '@/features/assessment/marking/given-mark';
import classes from '@/features/assessment/marking/marking.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { usePercent } from '@/shared/i18n/use-percent';

/** What marking this answer means, and the marks that may be seen. */
export function HowMarked({ answer }: { readonly answer: AnswerToMark }) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  const percent = usePercent();
  const { standing, others, earlier, decision, earned } = answer;
  const marks = [
    ...others,
    ...(standing ? [standing] : []),
    ...(decision && decision.id !== standing?.id ? [decision] : []),
  ];
  const sentence = sentenceOf(answer);
  if (!sentence && marks.length === 0) return null;
  return (
    <div className={classes['card']}>
      {sentence && <p>{t(sentence, { tolerance: percent(answer.tolerance ?? 0) })}</p>}
      {earned != null && (
        <p>
          <strong>{t('marking.earns', { earned: number(earned), possible: number(answer.points) })}</strong>
        </p>
      )}
      {marks.length > 0 && (
        <div>
          {marks.map((mark) => (
            <GivenMarkView key={mark.id} mark={mark} possible={answer.points} />
          ))}
        </div>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t('marking.earlier')}</summary>
          {earlier.map((mark) => (
            <GivenMarkView key={mark.id} mark={mark} possible={answer.points} />
          ))}
        </details>
      )}
    </div>
  );
}

function sentenceOf({ tolerance, part, stage, released }: AnswerToMark) {
  if (released && part !== 'NONE') return 'marking.how.released';
  if (tolerance == null) return null;
  if (part === 'DECIDE') return stage === 'DISPUTED' ? 'marking.how.decide' : 'marking.how.agreed';
  if (part === 'MARK') return 'marking.how.blind';
  return stage === 'DISPUTED' ? 'marking.how.disputed' : 'marking.how.done';
}
