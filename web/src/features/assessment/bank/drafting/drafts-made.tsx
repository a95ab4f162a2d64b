import { Button, Group, List, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { getDraftingOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { DraftingProgress } from '@/api/generated/types.gen';
import { Problem } from '@/api/problem';
import { useForgetBank } from '@/features/assessment/bank/use-forget-bank';
import { ProblemAlert } from '@/shared/ui/problem-alert';

const askAgainMs = 1500;

interface DraftsMadeProps {
  readonly courseId: string;
  readonly begun: DraftingProgress;
  readonly onClose: () => void;
}

/** How far the drafts are; in the end how many there are, and why others were not kept. */
export function DraftsMade({ courseId, begun, onClose }: DraftsMadeProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  const forgetBank = useForgetBank(courseId);
  const { data: run = begun, error } = useQuery({
    ...getDraftingOptions({ path: { id: begun.id } }),
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'RUNNING' ? false : askAgainMs),
  });
  const running = run.state === 'RUNNING';
  const { kept } = run;
  useEffect(() => {
    if (kept > 0) void forgetBank();
  }, [kept, forgetBank]);
  return (
    <Stack>
      {running && (
        <Progress value={Math.max(4, (100 * run.done) / run.of)} animated aria-label={t('bank.drafting.progress')} />
      )}
      <Text role="status">
        {running ? t('bank.drafting.running', { count: kept }) : t('bank.drafting.done', { count: kept })}
      </Text>
      {run.problem && <ProblemAlert error={new Problem(502, { type: `/problems/${run.problem}` })} />}
      <ProblemAlert error={error} />
      {run.dropped.length > 0 && (
        <div>
          <Text size="sm">{t('bank.drafting.dropped')}</Text>
          <List size="sm">
            {run.dropped.map(({ reason, questions }) => (
              <List.Item key={reason}>{t(`bank.drafting.reasons.${reason}`, { count: questions })}</List.Item>
            ))}
          </List>
        </div>
      )}
      {(running || kept > 0) && <Text c="dimmed">{t(running ? 'bank.drafting.goesOn' : 'bank.drafting.next')}</Text>}
      <Group justify="flex-end">
        <Button variant={running ? 'default' : 'filled'} onClick={onClose}>
          {t('shared:close')}
        </Button>
      </Group>
    </Stack>
  );
}
