import { IconCheck, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AnswerVerdict } from '@/api/generated/types.gen';
import classes from '@/features/learning/reading/check-question.module.css';
import { Html } from '@/shared/blocks/html';

/** What an answer deserves: why it is right, or what to look at before the next try. */
export function Verdict({ verdict }: { readonly verdict: AnswerVerdict }) {
  const { t } = useTranslation('learning');
  const { correct, feedback, hint, explanation } = verdict;
  return (
    <div className={classes['verdict']} data-correct={correct}>
      <p className={classes['word']}>
        {correct ? <IconCheck size={20} aria-hidden /> : <IconRefresh size={20} aria-hidden />}
        <bdi>{correct ? t('question.right') : t('question.wrong')}</bdi>
      </p>
      {feedback.map(({ choice, html }) => (
        <Html key={choice} html={html} />
      ))}
      {!correct && hint && <Html html={hint} />}
      {explanation && <Html html={explanation} />}
    </div>
  );
}
