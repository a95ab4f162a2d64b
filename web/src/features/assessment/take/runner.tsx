import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  getAttemptQueryKey,
  listAssessmentsQueryKey,
  submitAttemptMutation,
} from '@/api/generated/@tanstack/react-query.gen';
import type { AttemptAnswer } from '@/api/generated/types.gen';
import { Countdown } from '@/features/assessment/take/countdown';
import { KeepingNote } from '@/features/assessment/take/keeping-note';
import { QuestionForm } from '@/features/assessment/take/question-form';
import classes from '@/features/assessment/take/runner.module.css';
import { SubmitDialog } from '@/features/assessment/take/submit-dialog';
import { useResponses } from '@/features/assessment/take/use-responses';
import { isAnswered } from '@/features/assessment/tasks/answered';
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
  const queries = useQueryClient();
  const responses = useResponses(attempt, onOver);
  const [asking, setAsking] = useState(false);
  const submit = useMutation({
    ...submitAttemptMutation(),
    onSuccess: (over) => {
      responses.clear();
      queries.setQueryData(getAttemptQueryKey({ path: { id: attempt.id } }), over);
      void queries.invalidateQueries({ queryKey: listAssessmentsQueryKey({ path: { id: attempt.courseId } }) });
      window.scrollTo({ top: 0 });
    },
  });
  const handIn = () => submit.mutateAsync({ path: { id: attempt.id }, body: { responses: [...responses.waiting()] } });
  /** Where nobody waits for the outcome: a failure is shown above the button. */
  const handInQuietly = () => void handIn().catch(() => undefined);
  const open = attempt.questions.filter(({ id }) => !isAnswered(responses.of(id))).length;
  return (
    <Page
      title={attempt.title}
      lead={t('progress', { count: attempt.questions.length - open, of: attempt.questions.length })}
      actions={
        attempt.dueAt != null && (
          <Countdown dueAt={attempt.dueAt} serverTime={attempt.serverTime} onOver={handInQuietly} />
        )
      }
    >
      <Stack gap="lg" className={classes['runner'] ?? ''}>
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
        <ProblemAlert error={submit.error} />
        <div className={classes['foot']}>
          <KeepingNote keeping={responses.keeping} />
          <Button loading={submit.isPending} onClick={() => (open > 0 ? setAsking(true) : handInQuietly())}>
            {t('handIn')}
          </Button>
        </div>
        <Text size="sm" c="dimmed">
          {t('leaveAtAnyTime')}
        </Text>
      </Stack>
      {asking && <SubmitDialog open={open} onSubmit={handIn} onClose={() => setAsking(false)} />}
    </Page>
  );
}

/** The title of the section that begins with this question, where it has one. */
function titleOf({ questions, sections }: AttemptAnswer, at: number): string | null {
  const here = questions[at]?.section;
  return here === questions[at - 1]?.section ? null : sections.find(({ id }) => id === here)?.title || null;
}
