import { Anchor, Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  getMarkingRulesOptions,
  getMarkingWorkOptions,
  getMarkingWorkQueryKey,
  releaseResultMutation,
  releaseResultsMutation,
} from '@/api/generated/@tanstack/react-query.gen';
import type { MarkedQuestion } from '@/api/generated/types.gen';
import { LateList } from '@/features/assessment/marking/late-list';
import { PaperRow } from '@/features/assessment/marking/paper-row';
import { QuestionRow } from '@/features/assessment/marking/question-row';
import { SecondMarker } from '@/features/assessment/marking/second-marker';
import { SignButton } from '@/features/assessment/marking/sign-button';
import { TogetherDialog } from '@/features/assessment/marking/together-dialog';
import { type Order, stopsOf } from '@/features/assessment/marking/work-order';
import classes from '@/features/assessment/take/offers.module.css';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { EmptyState } from '@/shared/ui/empty-state';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { notifyDone } from '@/shared/ui/notify';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** What waits at one quiz or exam, learner by learner or question by question, and the release of its results. */
export function WorkPage({ assessmentId: id }: { readonly assessmentId: string }) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  const path = { id };
  const [order, setOrder] = useState<Order>('learner');
  const [asking, setAsking] = useState(false);
  const [many, setMany] = useState<MarkedQuestion | null>(null);
  const { data: work, error, refetch } = useQuery({ ...getMarkingWorkOptions({ path }), staleTime: 0 });
  const { data: rules } = useQuery(getMarkingRulesOptions({ path }));
  const renew = () => queries.invalidateQueries({ queryKey: getMarkingWorkQueryKey({ path }) });
  const releaseAll = useMutation({
    ...releaseResultsMutation(),
    onSuccess: async ({ released }) => {
      await renew();
      notifyDone(t('marking.released', { count: released }));
    },
  });
  const releaseOne = useMutation({
    ...releaseResultMutation(),
    onSuccess: async () => {
      await renew();
      notifyDone(t('marking.released', { count: 1 }));
    },
  });
  const ready = work?.ready ?? 0;
  const releasable = ready > 0 && (!work?.together || ready === work.total);
  const more = (work?.total ?? 0) - (work?.papers.length ?? 0);
  return (
    <Page
      title={work?.title ?? t('marking.title')}
      lead={
        <Anchor component={Link} to="/marking">
          {t('marking.title')}
        </Anchor>
      }
      actions={
        work?.marks && (
          <>
            {work.unsigned > 0 && <SignButton assessmentId={id} unsigned={work.unsigned} />}
            {releasable && <Button onClick={() => setAsking(true)}>{t('marking.releaseAll', { count: ready })}</Button>}
          </>
        )
      }
    >
      <Stack gap="lg" maw={860}>
        <ProblemAlert error={error} onRetry={() => void refetch()} />
        <ProblemAlert error={releaseOne.error} />
        {!work && !error && <LoadingSkeleton />}
        <LateList assessmentId={id} />
        {work?.papers.length === 0 && (
          <EmptyState icon={IconCircleCheck} title={t('marking.empty.title')}>
            {t('marking.empty.text')}
          </EmptyState>
        )}
        {work && work.papers.length > 0 && (
          <>
            {rules?.rules.second && (
              <SecondMarker
                courseId={work.courseId}
                teachers={rules.teachers}
                others={rules.others}
                disputed={work.papers.some(({ answers }) => answers.some(({ stage }) => stage === 'DISPUTED'))}
              />
            )}
            {work.together && <Text c="dimmed">{t('marking.together')}</Text>}
            {more > 0 && <Text c="dimmed">{t('marking.more', { count: more })}</Text>}
            <SegmentedControl
              value={order}
              onChange={setOrder}
              aria-label={t('marking.order.label')}
              data={(['learner', 'question'] as const).map((value) => ({ value, label: t(`marking.order.${value}`) }))}
            />
            <ul className={classes['list']}>
              {order === 'learner'
                ? work.papers.map((paper) => (
                    <PaperRow
                      key={paper.attemptId}
                      paper={paper}
                      {...(work.marks &&
                        !work.together && {
                          onRelease: () => releaseOne.mutate({ path: { id: paper.attemptId } }),
                        })}
                    />
                  ))
                : work.questions.map((question) => (
                    <QuestionRow
                      key={`${question.id}-${question.revision}`}
                      question={question}
                      {...(work.marks && { onMany: () => setMany(question) })}
                      stops={stopsOf(work, 'question').filter(
                        ({ answer }) => answer.question === question.id && answer.revision === question.revision,
                      )}
                    />
                  ))}
            </ul>
          </>
        )}
      </Stack>
      {many && <TogetherDialog assessmentId={id} question={many} onClose={() => setMany(null)} />}
      <ConfirmDialog
        opened={asking}
        title={t('marking.releaseAll', { count: ready })}
        action={t('marking.release')}
        loses={false}
        onConfirm={() => releaseAll.mutateAsync({ path })}
        onClose={() => setAsking(false)}
      >
        {t('marking.releaseText')}
      </ConfirmDialog>
    </Page>
  );
}
