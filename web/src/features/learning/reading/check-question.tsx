import { Button, Checkbox, Radio, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerQuestionMutation } from '@/api/generated/@tanstack/react-query.gen';
import classes from '@/features/learning/reading/check-question.module.css';
import { Verdict } from '@/features/learning/reading/verdict';
import type { BlockView } from '@/shared/blocks/block';
import { Html } from '@/shared/blocks/html';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface CheckQuestionProps {
  readonly lesson: string;
  readonly id: string;
  readonly question: NonNullable<BlockView['question']>;
}

/** A check question. The server knows the answer; a wrong one may be followed by as many others as the learner likes. */
export function CheckQuestion({ lesson, id, question }: CheckQuestionProps) {
  const { t } = useTranslation('learning');
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const answer = useMutation(answerQuestionMutation());
  const choose = (choices: readonly number[]) => {
    setChosen(choices);
    answer.reset();
  };
  const toggle = (choice: number) =>
    choose(chosen.includes(choice) ? chosen.filter((other) => other !== choice) : [...chosen, choice]);
  const Choice = question.several ? Checkbox : Radio;
  return (
    <form
      className={classes['question']}
      onSubmit={(event) => {
        event.preventDefault();
        answer.mutate({ path: { id: lesson, blockId: id }, body: { choices: [...chosen] } });
      }}
    >
      <p className={classes['word']}>
        <bdi>{question.several ? t('question.several') : t('question.one')}</bdi>
      </p>
      <fieldset className={classes['choices']} disabled={answer.data?.correct === true}>
        <legend>
          <Html html={question.html} />
        </legend>
        <Stack gap="sm">
          {question.choices.map((html, at) => (
            <Choice
              // biome-ignore lint/suspicious/noArrayIndexKey: choices have no other name than their place
              key={at}
              name={id}
              checked={chosen.includes(at)}
              onChange={() => (question.several ? toggle(at) : choose([at]))}
              label={<Html as="span" html={html} />}
              size="md"
            />
          ))}
        </Stack>
      </fieldset>
      {answer.data?.correct !== true && (
        <Button type="submit" variant="default" disabled={chosen.length === 0} loading={answer.isPending}>
          {t('question.check')}
        </Button>
      )}
      <div aria-live="polite">{answer.data && <Verdict verdict={answer.data} />}</div>
      <ProblemAlert error={answer.error} />
    </form>
  );
}
