import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getReleasedMarksOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { AttemptAnswer } from '@/api/generated/types.gen';
import { AttemptHistory } from '@/features/assessment/marking/attempt-history';
import { DisclosedNote } from '@/features/assessment/take/disclosed-note';
import { LateNote } from '@/features/assessment/take/late-note';
import { QuestionResult } from '@/features/assessment/take/question-result';
import classes from '@/features/assessment/take/runner.module.css';
import { useOutcome } from '@/features/assessment/take/use-outcome';
import { useFormats } from '@/shared/i18n/formats';
import { usePercent } from '@/shared/i18n/use-percent';
import { Meaning } from '@/shared/ui/meaning';
import { Page } from '@/shared/ui/page';
import { ProgressRing } from '@/shared/ui/progress-ring';

/** An attempt that is over: the outcome, how it came about, and each question as far as it may be shown. */
export function AttemptResult({ attempt }: { readonly attempt: AttemptAnswer }) {
  const { t } = useTranslation('assessment');
  const { number, dateTime } = useFormats();
  const percent = usePercent();
  const outcome = useOutcome();
  const { score, soFar, honour, disclosed } = attempt;
  const { data: marks } = useQuery({
    ...getReleasedMarksOptions({ path: { id: attempt.id } }),
    enabled: attempt.state === 'MARKED',
  });
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
            {soFar && (
              <div className={classes['meant']}>
                {t('soFar', { earned: number(soFar.earned), possible: number(soFar.possible) })}
                <Meaning of={t('soFarName')}>{t('soFarMeaning')}</Meaning>
              </div>
            )}
            <p>{t('facts.passMarkOf', { mark: percent(attempt.passMark) })}</p>
            {disclosed && <DisclosedNote disclosed={disclosed} />}
            <LateNote attempt={attempt} />
            <AttemptHistory attemptId={attempt.id} />
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
        {honour && (
          <Text size="sm">
            {t('confirmedHonour', { when: dateTime(honour.at) })} <q dir="auto">{honour.text}</q>
          </Text>
        )}
        {attempt.questions.map((question, at) => (
          <QuestionResult
            key={question.id}
            attemptId={attempt.id}
            question={question}
            number={at + 1}
            released={marks?.items.find(({ id }) => id === question.id) ?? null}
          />
        ))}
      </Stack>
    </Page>
  );
}
