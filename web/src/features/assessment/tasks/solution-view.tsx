import { useTranslation } from 'react-i18next';
import type { Solution } from '@/api/generated/types.gen';
import classes from '@/features/assessment/tasks/answers.module.css';
import { rightAnswer } from '@/features/assessment/tasks/right-answer';
import type { BlockView } from '@/shared/blocks/block';
import { BlockContent } from '@/shared/blocks/block-content';

interface SolutionViewProps {
  readonly solution: Solution;
  /** Whether the right answer is worth showing; who answered right knows it. */
  readonly wrong: boolean;
}

/** The right answer and why it is right. */
export function SolutionView({ solution, wrong }: SolutionViewProps) {
  const { t } = useTranslation('assessment');
  const lines = rightAnswer(solution.task, { yes: t('input.true'), no: t('input.false') });
  if (!(wrong && lines.length > 0) && solution.explanation.length === 0) return null;
  return (
    <div className={classes['answer']}>
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
      {solution.explanation.map((block) => (
        <BlockContent key={block.id} block={block as BlockView} />
      ))}
    </div>
  );
}
