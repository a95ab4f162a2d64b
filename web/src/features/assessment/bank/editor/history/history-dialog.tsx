import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listQuestionRevisionsOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { QuestionDetails } from '@/api/generated/types.gen';
import type { QuestionDraft } from '@/features/assessment/bank/editor/draft';
import { changedParts } from '@/features/assessment/bank/editor/history/changed-parts';
import classes from '@/features/assessment/bank/editor/history/history.module.css';
import { QuestionPreview } from '@/features/assessment/bank/editor/question-preview';
import { useFormats } from '@/shared/i18n/formats';
import { Dialog } from '@/shared/ui/dialog';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface HistoryDialogProps {
  readonly question: QuestionDetails;
  readonly draft: QuestionDraft;
  /** The content of a former version, to be saved as a new one. */
  readonly onRestore: (restored: QuestionDraft) => void;
  readonly onClose: () => void;
}

/** What the question was: one former version beside what is written now, and the way back to it. */
export function HistoryDialog({ question, draft, onRestore, onClose }: HistoryDialogProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  const { dateTime, list } = useFormats();
  const [chosen, setChosen] = useState<number>();
  const { data, error, refetch } = useQuery({
    ...listQuestionRevisionsOptions({ path: { id: question.id } }),
    staleTime: 0,
  });
  const revisions = data?.items ?? [];
  const then = revisions.find(({ number }) => number === chosen) ?? revisions[1] ?? revisions[0];
  const before = then && { ...draft, ...contentOf(then) };
  const changed = then ? changedParts(then, draft) : [];
  return (
    <Dialog opened onClose={onClose} title={t('bank.history.title')} size="72rem">
      <Stack>
        <ProblemAlert error={error} onRetry={() => void refetch()} />
        {!data && !error && <LoadingSkeleton lines={3} />}
        {then && before && (
          <>
            <NativeSelect
              label={t('bank.history.version')}
              value={String(then.number)}
              onChange={(event) => setChosen(Number(event.currentTarget.value))}
              data={revisions.map(({ number, madeAt }) => ({
                value: String(number),
                label: t('bank.history.of', { number, when: dateTime(madeAt) }),
              }))}
              maw={420}
            />
            <Text>
              {changed.length === 0
                ? t('bank.history.same')
                : t('bank.history.changed', { parts: list(changed.map((part) => t(`bank.history.parts.${part}`))) })}
            </Text>
            <div className={classes['sides']}>
              <Side title={t('bank.history.then')} courseId={question.courseId} draft={before} />
              <Side title={t('bank.history.now')} courseId={question.courseId} draft={draft} />
            </div>
            {question.editable && changed.length > 0 && (
              <Text c="dimmed" size="sm">
                {t('bank.history.note')}
              </Text>
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {t('shared:close')}
              </Button>
              {question.editable && changed.length > 0 && (
                <Button onClick={() => onRestore(before)}>{t('bank.history.restore')}</Button>
              )}
            </Group>
          </>
        )}
      </Stack>
    </Dialog>
  );
}

function contentOf({
  stem,
  task,
  explanation,
  points,
}: Pick<QuestionDraft, 'stem' | 'task' | 'explanation' | 'points'>) {
  return { stem, task, explanation, points };
}

interface SideProps {
  readonly title: string;
  readonly courseId: string;
  readonly draft: QuestionDraft;
}

function Side({ title, courseId, draft }: SideProps) {
  return (
    <div className={classes['side']}>
      <Text fw={600}>{title}</Text>
      <QuestionPreview courseId={courseId} draft={draft} />
    </div>
  );
}
