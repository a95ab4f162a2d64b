import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { enrol, type Learner, learnersKey } from '@/features/enrolment/learners';
import { daysOf, isReversed, periodOf } from '@/features/enrolment/period';
import { PeriodFields } from '@/features/enrolment/period-fields';
import { usePreferences } from '@/shared/lib/preferences';
import { Dialog } from '@/shared/ui/dialog';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface PeriodDialogProps {
  readonly courseId: string;
  readonly learner: Learner;
  readonly onClose: () => void;
}

/** Changes when somebody takes the course; an enrolment that was ended begins again. */
export function PeriodDialog({ courseId, learner, onClose }: PeriodDialogProps) {
  const { t } = useTranslation(['enrolment', 'shared']);
  const { timeZone } = usePreferences();
  const queries = useQueryClient();
  const [days, setDays] = useState(() => daysOf({ ...learner, validUntil: learner.validUntil ?? null }, timeZone));
  const change = useMutation({
    mutationFn: () => enrol(courseId, learner.personId, periodOf(days, timeZone)),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: learnersKey(courseId) });
      notifyDone(t('period.saved', { name: learner.name }));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('period.title', { name: learner.name })}>
      <Stack>
        <PeriodFields days={days} onChange={setDays} />
        <ProblemAlert error={change.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shared:cancel')}
          </Button>
          <Button loading={change.isPending} disabled={isReversed(days, timeZone)} onClick={() => change.mutate()}>
            {t('period.save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
