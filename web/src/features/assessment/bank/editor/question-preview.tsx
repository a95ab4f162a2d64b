import { Skeleton, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showQuestion } from '@/api/generated/sdk.gen';
import type { QuestionDraft } from '@/features/assessment/bank/editor/draft';
import classes from '@/features/assessment/bank/editor/question-editor.module.css';
import { labelOf, QuestionHead } from '@/features/assessment/take/question-head';
import runner from '@/features/assessment/take/runner.module.css';
import { SolutionView } from '@/features/assessment/tasks/solution-view';
import type { Response } from '@/features/assessment/tasks/task';
import { TaskInput } from '@/features/assessment/tasks/task-input';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface QuestionPreviewProps {
  readonly courseId: string;
  readonly draft: QuestionDraft;
}

/** The question as learners see it, and what they see once right answers may be seen. It can be tried. */
export function QuestionPreview({ courseId, draft }: QuestionPreviewProps) {
  const { t } = useTranslation('assessment');
  const id = useId();
  const [response, setResponse] = useState<Response>();
  const [{ stem, task, explanation }] = useDebouncedValue(draft, 400);
  const { data, error } = useQuery({
    queryKey: ['questionAsShown', courseId, stem, task, explanation],
    queryFn: async () => (await showQuestion({ path: { id: courseId }, body: { stem, task, explanation } })).data,
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
  return (
    <section className={classes['preview']} aria-label={t('bank.preview')}>
      <Title order={2} size="h4">
        {t('bank.asLearners')}
      </Title>
      <ProblemAlert error={error} />
      {!data && !error && <Skeleton height={200} />}
      {data && (
        <>
          <div className={runner['question']}>
            <QuestionHead
              id={id}
              number={1}
              question={{ id, section: '', sequence: 0, points: draft.points, stem: data.stem, task: data.task }}
            />
            {!(data.task.kind === 'HOTSPOT' && data.task.image === '') && (
              <TaskInput id={id} labelledBy={labelOf(id)} task={data.task} response={response} onGive={setResponse} />
            )}
          </div>
          <Title order={2} size="h4">
            {t('bank.afterwards')}
          </Title>
          <div className={runner['question']}>
            <SolutionView solution={{ task: draft.task, explanation: data.explanation }} wrong />
          </div>
        </>
      )}
    </section>
  );
}
