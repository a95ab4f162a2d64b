import { useTranslation } from 'react-i18next';
import type { AttemptQuestion } from '@/api/generated/types.gen';
import classes from '@/features/assessment/take/runner.module.css';
import { Blocks } from '@/shared/blocks/blocks';
import { useFormats } from '@/shared/i18n/formats';

interface QuestionHeadProps {
  /** Of the element that says what is asked; see `labelOf`. */
  readonly id: string;
  readonly question: AttemptQuestion;
  readonly number: number;
}

const numberId = (id: string) => `${id}-number`;

/** What names the fields of a question whose head has this id: its number and what it asks, should that be empty yet. */
export function labelOf(id: string): string {
  return `${numberId(id)} ${id}`;
}

/** Which question it is, what it is worth, and what it asks. */
export function QuestionHead({ id, question, number }: QuestionHeadProps) {
  const { t } = useTranslation('assessment');
  const formats = useFormats();
  return (
    <>
      <p className={classes['head']}>
        <span id={numberId(id)}>{t('question', { number: formats.number(number) })}</span>
        <span>{t('points', { count: question.points })}</span>
      </p>
      <div id={id} className={classes['stem']}>
        <Blocks blocks={question.stem} />
        {question.task.kind === 'CHOICE' && question.task.several && (
          <p className={classes['hint']}>{t('input.several')}</p>
        )}
      </div>
    </>
  );
}
