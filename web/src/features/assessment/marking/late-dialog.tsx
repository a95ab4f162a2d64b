import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  decideLateAnswersMutation,
  getMarkingWorkQueryKey,
  listLateAnswersQueryKey,
} from '@/api/generated/@tanstack/react-query.gen';
import type { LearnersLate } from '@/api/generated/types.gen';
import { LateEvidence } from '@/features/assessment/marking/late-evidence';
import { useLearnerName } from '@/features/assessment/marking/use-learner-name';
import { Dialog } from '@/shared/ui/dialog';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface LateDialogProps {
  readonly assessmentId: string;
  readonly item: LearnersLate;
  readonly onClose: () => void;
}

/** Lets answers that came late count, or refuses them with a reason. */
export function LateDialog({ assessmentId, item, onClose }: LateDialogProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  const queries = useQueryClient();
  const nameOf = useLearnerName();
  const [reason, setReason] = useState('');
  const path = { id: assessmentId };
  const decide = useMutation({
    ...decideLateAnswersMutation(),
    onSuccess: async () => {
      onClose();
      await Promise.all([
        queries.invalidateQueries({ queryKey: listLateAnswersQueryKey({ path }) }),
        queries.invalidateQueries({ queryKey: getMarkingWorkQueryKey({ path }) }),
      ]);
    },
  });
  const say = (accepted: boolean) => decide.mutate({ path: { id: item.late.id }, body: { accepted, reason } });
  return (
    <Dialog opened onClose={onClose} title={t('late.decideAbout', { name: nameOf(item.learner) })}>
      <Stack>
        <LateEvidence late={item.late} />
        <Textarea
          label={t('late.reason')}
          description={t('late.reasonHint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={500}
          autosize
          minRows={2}
        />
        <ProblemAlert error={decide.error} />
        <Group justify="flex-end">
          <Button
            variant="default"
            disabled={reason.trim() === ''}
            loading={decide.isPending}
            onClick={() => say(false)}
          >
            {t('late.refuse')}
          </Button>
          <Button loading={decide.isPending} onClick={() => say(true)}>
            {t('late.accept')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
