import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  getMarkingWorkQueryKey,
  listAnswersToChooseOptions,
  markManyMutation,
} from '@/api/generated/@tanstack/react-query.gen';
import type { MarkedQuestion } from '@/api/generated/types.gen';
import { AnswerChoice } from '@/features/assessment/marking/answer-choice';
import { CommentField } from '@/features/assessment/marking/comment-field';
import { RubricChoice } from '@/features/assessment/marking/rubric-choice';
import { isWhole, pointsBy } from '@/features/assessment/marking/rubric-points';
import { useFormats } from '@/shared/i18n/formats';
import { Dialog } from '@/shared/ui/dialog';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface TogetherDialogProps {
  readonly assessmentId: string;
  readonly question: MarkedQuestion;
  readonly onClose: () => void;
}

/** Several answers to one question get the same mark and the same comment. What is about to happen is said before. */
export function TogetherDialog({ assessmentId, question, onClose }: TogetherDialogProps) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  const queries = useQueryClient();
  const path = { id: assessmentId };
  const { data, error, refetch } = useQuery({
    ...listAnswersToChooseOptions({ path: { ...path, question: question.id, revision: question.revision } }),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [given, setGiven] = useState<number | string>('');
  const [levels, setLevels] = useState<readonly string[]>([]);
  const [comment, setComment] = useState('');
  const [sure, setSure] = useState(false);
  const possible = data?.items[0]?.points ?? 0;
  const rubric = data?.rubric ?? null;
  const points = rubric ? pointsBy(rubric, levels, possible) : given;
  const complete = chosen.length > 0 && (rubric ? isWhole(rubric, levels) : typeof points === 'number');
  const mark = useMutation({
    ...markManyMutation(),
    onSuccess: async ({ marked, left }) => {
      notifyDone(
        [t('marking.many.done', { count: marked }), left > 0 && t('marking.many.left', { count: left })]
          .filter(Boolean)
          .join(' '),
      );
      onClose();
      await queries.invalidateQueries({ queryKey: getMarkingWorkQueryKey({ path }) });
    },
    onError: () => setSure(false),
  });
  const save = () =>
    mark.mutate({
      path,
      body: {
        answers: (data?.items ?? [])
          .filter(({ id }) => chosen.includes(id))
          .map(({ attemptId, id }) => ({ attemptId, id })),
        points: Number(points),
        comment,
        levels: rubric ? [...levels] : null,
      },
    });
  return (
    <Dialog opened onClose={onClose} size="xl" title={t('marking.many.title')}>
      <Stack>
        <Text c="dimmed">{t('marking.many.text')}</Text>
        <ProblemAlert error={error} onRetry={() => void refetch()} />
        {!data && !error && <LoadingSkeleton />}
        {data?.items.length === 0 && <Text>{t('marking.many.none')}</Text>}
        {data && data.items.length > 0 && (
          <>
            <AnswerChoice answers={data.items} chosen={chosen} disabled={sure} onChange={setChosen} />
            {rubric ? (
              <RubricChoice rubric={rubric} chosen={levels} disabled={sure} onChange={setLevels} />
            ) : (
              <NumberInput
                label={t('marking.points')}
                description={t('marking.pointsHelp', { least: number(0), possible: number(possible) })}
                min={0}
                max={possible}
                step={0.5}
                decimalScale={2}
                clampBehavior="strict"
                disabled={sure}
                value={given}
                onChange={setGiven}
              />
            )}
            {!sure && <CommentField value={comment} onChange={setComment} />}
            <ProblemAlert error={mark.error} />
            {sure ? (
              <Group>
                <Text role="status">
                  {t('marking.many.sure', { count: chosen.length, points: number(Number(points)) })}
                </Text>
                <Button loading={mark.isPending} onClick={save}>
                  {t('marking.many.save')}
                </Button>
                <Button variant="subtle" onClick={() => setSure(false)}>
                  {t('marking.many.back')}
                </Button>
              </Group>
            ) : (
              <Group>
                <Button disabled={!complete} onClick={() => setSure(true)}>
                  {t('marking.many.give', { count: chosen.length })}
                </Button>
              </Group>
            )}
          </>
        )}
      </Stack>
    </Dialog>
  );
}
