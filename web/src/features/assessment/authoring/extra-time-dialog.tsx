import { Button, Group, NativeSelect, NumberInput, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listLearnersInfiniteOptions } from '@/api/generated/@tanstack/react-query.gen';
import { giveExtraTime } from '@/api/generated/sdk.gen';
import { Dialog } from '@/shared/ui/dialog';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface ExtraTimeDialogProps {
  readonly assessmentId: string;
  readonly courseId: string;
  readonly limited: boolean;
  readonly onGiven: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks who gets how much more time, and why. */
export function ExtraTimeDialog({ assessmentId, courseId, limited, onGiven, onClose }: ExtraTimeDialogProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  const [person, setPerson] = useState('');
  const [unit, setUnit] = useState<'percent' | 'minutes'>(limited ? 'percent' : 'minutes');
  const [amount, setAmount] = useState<number | string>(25);
  const [reason, setReason] = useState('');
  const learners = useInfiniteQuery({
    ...listLearnersInfiniteOptions({ path: { id: courseId } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const { hasNextPage, isFetching, fetchNextPage } = learners;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const give = useMutation({
    mutationFn: () =>
      giveExtraTime({
        path: { id: assessmentId, person },
        body: {
          minutes: unit === 'minutes' ? Number(amount) : 0,
          percent: unit === 'percent' ? Number(amount) : 0,
          reason,
        },
      }),
    onSuccess: async () => {
      await onGiven();
      notifyDone(t('extraTime.given'));
      onClose();
    },
  });
  const people = learners.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Dialog opened onClose={onClose} title={t('extraTime.give')}>
      <Stack>
        <NativeSelect
          data-autofocus
          label={t('author.learner')}
          value={person}
          onChange={(event) => setPerson(event.currentTarget.value)}
          data={[
            { value: '', label: t('input.choose') },
            ...people.map(({ personId, name }) => ({ value: personId, label: name })),
          ]}
        />
        {limited && (
          <SegmentedControl
            aria-label={t('extraTime.unit')}
            value={unit}
            onChange={setUnit}
            data={[
              { value: 'percent', label: t('extraTime.inPercent') },
              { value: 'minutes', label: t('extraTime.inMinutes') },
            ]}
          />
        )}
        <NumberInput
          label={t(unit === 'percent' ? 'extraTime.inPercent' : 'extraTime.inMinutes')}
          min={1}
          max={unit === 'percent' ? 300 : 24 * 60}
          step={unit === 'percent' ? 25 : 5}
          allowDecimal={false}
          value={amount}
          onChange={setAmount}
        />
        <TextInput
          label={t('extraTime.reason')}
          description={t('extraTime.reasonHelp')}
          dir="auto"
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemAlert error={learners.error ?? give.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shared:cancel')}
          </Button>
          <Button
            loading={give.isPending}
            disabled={person === '' || typeof amount !== 'number' || reason.trim() === ''}
            onClick={() => give.mutate()}
          >
            {t('extraTime.giveAction')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
