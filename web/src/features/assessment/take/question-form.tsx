import { Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttemptQuestion } from '@/api/generated/types.gen';
import { labelOf, QuestionHead } from '@/features/assessment/take/question-head';
import classes from '@/features/assessment/take/runner.module.css';
import type { Response } from '@/features/assessment/tasks/task';
import { TaskInput } from '@/features/assessment/tasks/task-input';

interface QuestionFormProps {
  readonly question: AttemptQuestion;
  readonly number: number;
  /** The title of the section that begins here. */
  readonly section: string | null;
  readonly response: Response | undefined;
  readonly onGive: (response: Response) => void;
}

/** One question of a running attempt. */
export function QuestionForm({ question, number, section, response, onGive }: QuestionFormProps) {
  const { t } = useTranslation('assessment');
  const label = useId();
  return (
    <>
      {section && (
        <Title order={2} size="h3">
          <bdi>{section}</bdi>
        </Title>
      )}
      <section className={classes['question']} aria-label={t('question', { number })}>
        <QuestionHead id={label} question={question} number={number} />
        <TaskInput
          id={question.id}
          labelledBy={labelOf(label)}
          task={question.task}
          response={response}
          onGive={onGive}
        />
      </section>
    </>
  );
}
