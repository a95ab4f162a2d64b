import { ActionIcon, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconClockPlus, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listExtraTimeOptions, listExtraTimeQueryKey } from '@/api/generated/@tanstack/react-query.gen';
import { withdrawExtraTime } from '@/api/generated/sdk.gen';
import { ExtraTimeDialog } from '@/features/assessment/authoring/extra-time-dialog';
import classes from '@/features/assessment/take/offers.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface ExtraTimeProps {
  readonly assessmentId: string;
  readonly courseId: string;
  /** Whether the assessment has a limit in minutes, of which a share can be given. */
  readonly limited: boolean;
}

/** Who has more time than others, and why. It holds at once, also for an attempt that is under way. */
export function ExtraTime({ assessmentId, courseId, limited }: ExtraTimeProps) {
  const { t } = useTranslation('assessment');
  const { minutes, percent } = useFormats();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const path = { id: assessmentId };
  const { data, error, refetch } = useQuery(listExtraTimeOptions({ path }));
  const forget = () => queries.invalidateQueries({ queryKey: listExtraTimeQueryKey({ path }) });
  const withdraw = useMutation({
    mutationFn: (person: string) => withdrawExtraTime({ path: { ...path, person } }),
    onSuccess: forget,
  });
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={2} size="h4">
          {t('extraTime.title')}
        </Title>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconClockPlus size={18} aria-hidden />}
          onClick={() => setAsking(true)}
        >
          {t('extraTime.give')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t('extraTime.about')}
      </Text>
      <ProblemAlert error={error ?? withdraw.error} onRetry={() => void refetch()} />
      {data && data.items.length > 0 && (
        <ul className={classes['list']}>
          {data.items.map((one) => (
            <li key={one.personId} className={classes['row']}>
              <div className={classes['words']}>
                <bdi>{one.name}</bdi>
                <Text size="sm" c="dimmed">
                  {one.minutes > 0
                    ? t('extraTime.minutes', { time: minutes(one.minutes) })
                    : t('extraTime.percent', { share: percent(one.percent / 100) })}
                  {' · '}
                  <bdi>{one.reason}</bdi>
                </Text>
              </div>
              <ActionIcon
                variant="subtle"
                size="lg"
                loading={withdraw.isPending && withdraw.variables === one.personId}
                aria-label={t('extraTime.withdraw', { name: one.name })}
                onClick={() => withdraw.mutate(one.personId)}
              >
                <IconTrash size={20} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {asking && (
        <ExtraTimeDialog
          assessmentId={assessmentId}
          courseId={courseId}
          limited={limited}
          onGiven={forget}
          onClose={() => setAsking(false)}
        />
      )}
    </Stack>
  );
}
