import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AttemptAnswer } from '@/api/generated/types.gen';
import { QuestionResult } from '@/features/assessment/take/question-result';
import classes from '@/features/assessment/take/runner.module.css';
import { useOutcome } from '@/features/assessment/take/use-outcome';
import { usePercent } from '@/features/assessment/use-percent';
import { useFormats } from '@/shared/i18n/formats';
import { Page } from '@/shared/ui/page';
import { ProgressRing } from '@/shared/ui/progress-ring';

/** An attempt that is over: the outcome, how it came about, and each question as far as it may be shown. */
export function AttemptResult({ attempt }: { readonly attempt: AttemptAnswer }) {
  const { t } = useTranslation('assessment');
  const { number, dateTime } = useFormats();
  const percent = usePercent();
  const outcome = useOutcome();
  const { score } = attempt;
  return (
    <Page
      title={attempt.title}
      lead={t('handedIn', { number: number(attempt.number), when: dateTime(attempt.submittedAt ?? attempt.startedAt) })}
    >
      <Stack gap="lg" className={classes['runner'] ?? ''}>
        <div className={classes['result']}>
          {score && attempt.passed != null && (
            <ProgressRing percent={score.percent}>{percent(score.percent)}</ProgressRing>
          )}
          <Stack gap="xs">
            <p role="status">
              <strong>{outcome({ percent: score?.percent ?? null, passed: attempt.passed ?? null })}</strong>
            </p>
            {score && <p>{t('pointsOf', { earned: number(score.earned), possible: number(score.possible) })}</p>}
            <p>{t('facts.passMarkOf', { mark: percent(attempt.passMark) })}</p>
            <Group>
              <Button component={Link} to={`/assessments/${attempt.assessmentId}`} variant="default">
                {t('backToDoor')}
              </Button>
              <Button component={Link} to={`/courses/${attempt.courseId}`} variant="subtle">
                {t('toCourse')}
              </Button>
            </Group>
          </Stack>
        </div>
        {attempt.questions.map((question, at) => (
          <QuestionResult key={question.id} question={question} number={at + 1} />
        ))}
      </Stack>
    </Page>
  );
}
