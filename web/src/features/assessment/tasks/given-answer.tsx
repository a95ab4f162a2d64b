import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AttemptQuestion } from '@/api/generated/types.gen';
import { hrefOf } from '@/features/assessment/marking/file-kind';
import { isAnswered } from '@/features/assessment/tasks/answered';
import classes from '@/features/assessment/tasks/answers.module.css';
import { gapsIn } from '@/features/assessment/tasks/gap-text';
import { HandedFiles } from '@/features/assessment/tasks/handed-files';
import { MarkedPicture } from '@/features/assessment/tasks/marked-picture';
import type { Response, TaskView } from '@/features/assessment/tasks/task';

/** What a learner answered, in words. */
export function GivenAnswer({
  attemptId,
  question,
}: {
  readonly attemptId: string;
  readonly question: AttemptQuestion;
}) {
  const { t } = useTranslation('assessment');
  const { response, task } = question;
  if (!response || !isAnswered(response)) return <Text c="dimmed">{t('answer.none')}</Text>;
  return (
    <div className={classes['answer']}>
      <p className={classes['label']}>{t('answer.yours')}</p>
      {response.kind === 'HOTSPOT' && task.kind === 'HOTSPOT' && (
        <MarkedPicture picture={task} spots={response.spots} />
      )}
      {response.kind === 'UPLOAD' && (
        <HandedFiles files={response.files} hrefOf={(file) => hrefOf(attemptId, question.id, file)} />
      )}
      {linesOf(task, response, t('input.true'), t('input.false')).map((line) => (
        <p key={line} dir="auto" className={classes['line']}>
          {line}
        </p>
      ))}
    </div>
  );
}

function linesOf(task: TaskView, response: Response, yes: string, no: string): readonly string[] {
  switch (response.kind) {
    case 'CHOICE':
      return task.kind === 'CHOICE'
        ? task.options.filter(({ id }) => response.chosen.includes(id)).map(({ text }) => text)
        : [];
    case 'TRUE_FALSE':
      return [response.answer ? yes : no];
    case 'SHORT_ANSWER':
    case 'NUMERIC':
    case 'ESSAY':
      return [response.text];
    case 'MATCHING':
      return task.kind === 'MATCHING'
        ? task.lefts.map(({ id, text }) => {
            const right = task.rights.find((other) => other.id === response.matches[id]);
            return `${text}: ${right?.text ?? '–'}`;
          })
        : [];
    case 'ORDERING':
      return task.kind === 'ORDERING'
        ? response.order.map((id, at) => `${at + 1}. ${task.items.find((item) => item.id === id)?.text ?? ''}`)
        : [];
    case 'GAPS':
      return task.kind === 'GAPS'
        ? [
            gapsIn(task.text)
              .map(({ text, gap }) => (gap === null ? text : `[${response.answers[gap] ?? ''}]`))
              .join(''),
          ]
        : [];
    case 'HOTSPOT':
    case 'UPLOAD':
      return [];
  }
}
