import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Saving } from '@/features/assessment/bank/editor/use-saving';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** Why saving failed. Where somebody else was faster, both questions can be had. */
export function ConflictNote({ saving }: { readonly saving: Saving }) {
  const { t } = useTranslation('assessment');
  if (!saving.error) return null;
  return (
    <Stack gap="sm">
      <ProblemAlert error={saving.error} />
      {saving.conflict && (
        <Group>
          <Button variant="default" loading={saving.running} onClick={() => void saving.asNew(true)}>
            {t('bank.conflict.mine')}
          </Button>
          <Button variant="default" loading={saving.running} onClick={() => void saving.takeNewer()}>
            {t('bank.conflict.theirs')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
