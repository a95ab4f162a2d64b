import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getAttemptQueryKey, listAssessmentsQueryKey } from '@/api/generated/@tanstack/react-query.gen';
import { submitAttempt } from '@/api/generated/sdk.gen';
import type { AttemptAnswer } from '@/api/generated/types.gen';
import { Countdown } from '@/features/assessment/take/countdown';
import { KeepingNote } from '@/features/assessment/take/keeping-note';
import { untilTaken } from '@/features/assessment/take/patience';
import { QuestionForm } from '@/features/assessment/take/question-form';
import classes from '@/features/assessment/take/runner.module.css';
import { SubmitDialog } from '@/features/assessment/take/submit-dialog';
import { useHandingIn } from '@/features/assessment/take/use-handing-in';
import { useOfflineShell } from '@/features/assessment/take/use-offline-shell';
import { type AttemptTime, useResponses } from '@/features/assessment/take/use-responses';
import { isAnswered } from '@/features/assessment/tasks/answered';
import { HandInProvider } from '@/features/assessment/tasks/hand-in';
import { useFormats } from '@/shared/i18n/formats';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface RunnerProps {
  readonly attempt: AttemptAnswer;
  /** The server says that the attempt is over. */
  readonly onOver: () => void;
}

/** The questions of a running attempt. What is answered is kept at once; handing in asks when something is left open. */
export function Runner({ attempt, onOver }: RunnerProps) {
  const { t } = useTranslation('assessment');
  const { minutes } = useFormats();
  const queries = useQueryClient();
  const [time, setTime] = useState<AttemptTime>(attempt);
  const responses = useResponses(attempt, onOver, setTime);
  const handInFile = useHandingIn(attempt.id);
  const [asking, setAsking] = useState(false);
  const [timeUp, setTimeUp] = useState(false);
  useOfflineShell(attempt);
  const submit = useMutation({
    ...untilTaken,
    // Each try carries what is waiting at its moment.
    mutationFn: async () => {
      const body = { responses: [...(await responses.waiting())] };
      return (await submitAttempt({ path: { id: attempt.id }, body })).data;
    },
    onSuccess: async (over) => {
      await responses.settle(over);
      queries.setQueryData(getAttemptQueryKey({ path: { id: attempt.id } }), over);
      void queries.invalidateQueries({ queryKey: listAssessmentsQueryKey({ path: { id: attempt.courseId } }) });
      window.scrollTo({ top: 0 });
    },
  });
  const open = attempt.questions.filter(({ id }) => !isAnswered(responses.of(id))).length;
  return (
    <Page
      title={attempt.title}
      lead={t('progress', { count: attempt.questions.length - open, of: attempt.questions.length })}
      actions={
        time.dueAt != null && (
          <Countdown
            dueAt={time.dueAt}
            serverTime={time.serverTime}
            onOver={async () => {
              setTimeUp(true);
              if (await responses.askTime()) setTimeUp(false);
              else submit.mutate();
            }}
          />
        )
      }
    >
      <Stack gap="lg" className={classes['runner'] ?? ''}>
        {attempt.extraMinutes > 0 && (
          <Text c="dimmed">{t('extraTimeIncluded', { time: minutes(attempt.extraMinutes) })}</Text>
        )}
        {timeUp && (submit.isPaused || submit.failureReason != null) && <Text role="status">{t('timeUpOffline')}</Text>}
        <HandInProvider value={handInFile}>
          <div inert={timeUp} className={classes['questions']}>
            {attempt.questions.map((question, at) => (
              <QuestionForm
                key={question.id}
                question={question}
                number={at + 1}
                section={titleOf(attempt, at)}
                response={responses.of(question.id)}
                onGive={(response) => responses.give(question.id, response)}
              />
            ))}
          </div>
        </HandInProvider>
        <ProblemAlert error={submit.failureReason} />
        <div className={classes['foot']}>
          <KeepingNote keeping={responses.keeping} />
          <Button loading={submit.isPending} onClick={() => (open > 0 ? setAsking(true) : submit.mutate())}>
            {t('handIn')}
          </Button>
        </div>
        <Text size="sm" c="dimmed">
          {t('leaveAtAnyTime')}
        </Text>
      </Stack>
      {asking && <SubmitDialog open={open} onSubmit={async () => submit.mutate()} onClose={() => setAsking(false)} />}
    </Page>
  );
}

/** The title of the section that begins with this question, where it has one. */
function titleOf({ questions, sections }: AttemptAnswer, at: number): string | null {
  const here = questions[at]?.section;
  return here === questions[at - 1]?.section ? null : sections.find(({ id }) => id === here)?.title || null;
}
