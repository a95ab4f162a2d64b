import { useTranslation } from 'react-i18next';
import type { Solution } from '@/api/generated/types.gen';
import classes from '@/features/assessment/tasks/answers.module.css';
import { MarkedPicture } from '@/features/assessment/tasks/marked-picture';
import { rightAnswer } from '@/features/assessment/tasks/right-answer';
import { Blocks } from '@/shared/blocks/blocks';

interface SolutionViewProps {
  readonly solution: Solution;
  /** Whether the right answer is worth showing; who answered right knows it. */
  readonly wrong: boolean;
}

/** The right answer and why it is right. */
export function SolutionView({ solution, wrong }: SolutionViewProps) {
  const { t } = useTranslation('assessment');
  const lines = rightAnswer(solution.task, { yes: t('input.true'), no: t('input.false') });
  const { task } = solution;
  const picture = wrong && task.kind === 'HOTSPOT' && task.image !== '' ? task : null;
  if (!picture && !(wrong && lines.length > 0) && solution.explanation.length === 0) return null;
  return (
    <div className={classes['answer']}>
      {picture && (
        <>
          <p className={classes['label']}>{t('answer.right')}</p>
          <MarkedPicture picture={picture} areas={picture.areas.map(({ shape }) => shape)} />
        </>
      )}
      {wrong && lines.length > 0 && (
        <>
          <p className={classes['label']}>{t('answer.right')}</p>
          {lines.map((line) => (
            <p key={line} dir="auto" className={classes['line']}>
              {line}
            </p>
          ))}
        </>
      )}
      <Blocks blocks={solution.explanation} />
    </div>
  );
}
