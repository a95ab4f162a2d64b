import { IconCircleCheck, IconCircleDashed, IconCircleX, IconHourglass } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttemptQuestion, ReleasedItem } from '@/api/generated/types.gen';
import { hrefOf } from '@/features/assessment/marking/file-kind';
import { ReleasedMarks } from '@/features/assessment/marking/released-marks';
import { QuestionHead } from '@/features/assessment/take/question-head';
import classes from '@/features/assessment/take/runner.module.css';
import { GivenAnswer } from '@/features/assessment/tasks/given-answer';
import { SolutionView } from '@/features/assessment/tasks/solution-view';
import { useFormats } from '@/shared/i18n/formats';

type Outcome = 'RIGHT' | 'PARTLY' | 'WRONG' | 'WAITING';

const icons = { RIGHT: IconCircleCheck, PARTLY: IconCircleDashed, WRONG: IconCircleX, WAITING: IconHourglass };

interface QuestionResultProps {
  readonly attemptId: string;
  readonly question: AttemptQuestion;
  readonly number: number;
  /** What people gave for it; null when nobody had to. */
  readonly released: ReleasedItem | null;
}

/** A question of an attempt that is over: what was answered, what it was worth, and the right answer where it may be shown. */
export function QuestionResult({ attemptId, question, number, released }: QuestionResultProps) {
  const { t } = useTranslation('assessment');
  const formats = useFormats();
  const label = useId();
  const outcome = outcomeOf(question);
  const essay = question.response?.kind === 'ESSAY' ? question.response.text : null;
  const files =
    question.response?.kind === 'UPLOAD'
      ? question.response.files.map((file) => ({ file, href: hrefOf(attemptId, question.id, file.file) }))
      : [];
  // The text comes with its notes then.
  const hasNotes = released?.marks.some(({ notes }) => notes.length > 0) ?? false;
  const Icon = outcome && icons[outcome];
  return (
    <section className={classes['question']} data-mark={outcome ?? undefined} aria-label={t('question', { number })}>
      <QuestionHead id={label} question={question} number={number} />
      {!(essay && hasNotes) && <GivenAnswer attemptId={attemptId} question={question} />}
      {released && <ReleasedMarks item={released} text={essay} files={files} />}
      {!released && outcome && Icon && question.result && (
        <div className={classes['verdict']} data-mark={outcome}>
          <p className={classes['mark']}>
            <Icon size={20} aria-hidden />
            {outcome === 'WAITING'
              ? t('mark.WAITING')
              : `${t(`mark.${outcome}`)} · ${t('pointsOf', {
                  earned: formats.number(question.result.earned ?? 0),
                  possible: formats.number(question.points),
                })}`}
          </p>
          {question.result.result.feedback.map((words) => (
            <p key={words}>
              <bdi>{words}</bdi>
            </p>
          ))}
        </div>
      )}
      {question.solution && <SolutionView solution={question.solution} wrong={outcome !== 'RIGHT'} />}
    </section>
  );
}

function outcomeOf({ result, points }: AttemptQuestion): Outcome | null {
  if (!result) return null;
  if (result.earned == null) return 'WAITING';
  if (result.earned >= points) return 'RIGHT';
  return result.earned > 0 ? 'PARTLY' : 'WRONG';
}
