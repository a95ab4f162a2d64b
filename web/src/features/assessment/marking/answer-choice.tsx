import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AnswerToChoose } from '@/api/generated/types.gen';
import { hrefOf } from '@/features/assessment/marking/file-kind';
import classes from '@/features/assessment/marking/marking.module.css';
import { useLearnerName } from '@/features/assessment/marking/use-learner-name';
import { HandedFiles } from '@/features/assessment/tasks/handed-files';

interface AnswerChoiceProps {
  readonly answers: readonly AnswerToChoose[];
  /** By the id of the answer. */
  readonly chosen: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The answers to one question, to be chosen from. */
export function AnswerChoice({ answers, chosen, disabled, onChange }: AnswerChoiceProps) {
  const { t } = useTranslation('assessment');
  const nameOf = useLearnerName();
  const all = chosen.length === answers.length;
  return (
    <>
      <Checkbox
        label={t('marking.many.all')}
        disabled={disabled}
        checked={all}
        indeterminate={chosen.length > 0 && !all}
        onChange={() => onChange(all ? [] : answers.map(({ id }) => id))}
      />
      <Stack className={classes['chosen'] ?? ''}>
        {answers.map(({ attemptId, id, learner, response }) => (
          <div key={id}>
            <Checkbox
              label={<bdi>{nameOf(learner)}</bdi>}
              disabled={disabled}
              checked={chosen.includes(id)}
              onChange={() => onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])}
            />
            {response?.kind === 'ESSAY' && response.text !== '' ? (
              <p dir="auto" className={classes['text']}>
                {response.text}
              </p>
            ) : response?.kind === 'UPLOAD' && response.files.length > 0 ? (
              <HandedFiles files={response.files} hrefOf={(file) => hrefOf(attemptId, id, file)} />
            ) : (
              <p className={classes['label']}>{t('answer.none')}</p>
            )}
          </div>
        ))}
      </Stack>
    </>
  );
}
