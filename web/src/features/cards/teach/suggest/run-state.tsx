import { List, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SuggestingProgress } from '@/api/generated/types.gen';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** How far the model is; in the end how many cards there are, and why others were left out. */
export function RunState({ run }: { readonly run: SuggestingProgress }) {
  const { t } = useTranslation('cards');
  const running = run.state === 'RUNNING';
  return (
    <Stack gap="sm">
      {running && (
        <Progress value={Math.max(4, (100 * run.done) / run.of)} animated aria-label={t('suggest.progress')} />
      )}
      <Text role="status">
        {t(running ? 'suggest.running' : 'suggest.done', { count: run.kept })}
        {running && ` ${t('suggest.goesOn')}`}
      </Text>
      {run.problem && <ProblemAlert error={new Problem(502, { type: `/problems/${run.problem}` })} />}
      {run.leftOut.length > 0 && (
        <div>
          <Text size="sm">{t('suggest.leftOut')}</Text>
          <List size="sm">
            {run.leftOut.map(({ reason, cards }) => (
              <List.Item key={reason}>{t(`suggest.reasons.${reason}`, { count: cards })}</List.Item>
            ))}
          </List>
        </div>
      )}
    </Stack>
  );
}
