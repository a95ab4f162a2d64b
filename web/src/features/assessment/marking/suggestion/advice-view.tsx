import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AnswerToMark, Quote, SuggestedMark } from '@/api/generated/types.gen';
import classes from '@/features/assessment/marking/marking.module.css';
import { rubricOf } from '@/features/assessment/marking/rubric-of';
import type { Draft } from '@/features/assessment/marking/use-marking';
import { useFormats } from '@/shared/i18n/formats';

interface AdviceViewProps {
  readonly answer: AnswerToMark;
  readonly given: SuggestedMark;
  /** Fills the form. */
  readonly onUse: (part: Partial<Draft>) => void;
}

/** What a language model suggests, criterion by criterion, each with its reason and the passages it rests on. */
export function AdviceView({ answer, given, onUse }: AdviceViewProps) {
  const { t } = useTranslation('assessment');
  const { number, dateTime } = useFormats();
  const { advice } = given;
  const rubric = rubricOf(answer.task);
  const levels = advice.criteria.flatMap(({ level }) => (level ? [level] : []));
  const usable = rubric ? levels.length > 0 : advice.points != null;
  const use = () => onUse(rubric ? { levels } : { points: advice.points ?? '' });
  return (
    <>
      <div>
        <strong>{t('marking.suggestion.title')}</strong>
        <p className={classes['label']}>
          {t('marking.suggestion.by', { model: advice.model, when: dateTime(given.at) })}
        </p>
      </div>
      {advice.points != null && (
        <p>
          <strong>{t('pointsOf', { earned: number(advice.points), possible: number(answer.points) })}</strong>
        </p>
      )}
      {rubric?.criteria.map((criterion) => {
        const judged = advice.criteria.find((one) => one.criterion === criterion.id);
        const level = criterion.levels.find(({ id }) => id === judged?.level);
        return (
          judged && (
            <div key={criterion.id}>
              <p className={classes['by']}>
                <bdi>{criterion.title}</bdi>
                {level ? (
                  <strong>
                    <bdi>{level.title}</bdi> · {t('points', { count: level.points })}
                  </strong>
                ) : (
                  <span>{t('marking.suggestion.noLevel')}</span>
                )}
              </p>
              <Reason reason={judged.reason} quotes={judged.quotes} />
            </div>
          )
        );
      })}
      <Reason reason={advice.reason} quotes={advice.quotes} />
      {advice.leftOut > 0 && (
        <p className={classes['label']}>{t('marking.suggestion.leftOut', { count: advice.leftOut })}</p>
      )}
      {usable && answer.part !== 'NONE' && (
        <div>
          <Button variant="light" size="compact-md" onClick={use}>
            {t('marking.suggestion.use')}
          </Button>
          <Text size="sm" c="dimmed" mt={4}>
            {t('marking.suggestion.useHelp')}
          </Text>
        </div>
      )}
    </>
  );
}

function Reason({ reason, quotes }: { readonly reason: string; readonly quotes: readonly Quote[] }) {
  return (
    <>
      {reason && (
        <p dir="auto" className={classes['said']}>
          {reason}
        </p>
      )}
      {quotes.map(({ from, to, text }) => (
        <p key={`${from}-${to}`} dir="auto" className={classes['said']}>
          <q className={classes['quote']}>{text}</q>
        </p>
      ))}
    </>
  );
}
