import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endClassMutation, listClassesQueryKey } from '@/api/generated/@tanstack/react-query.gen';
import type { ClassView } from '@/api/generated/types.gen';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { notifyDone } from '@/shared/ui/notify';

interface EndClassProps {
  readonly entry: ClassView;
  readonly state: 'PLANNED' | 'RUNNING';
}

/** Calls a planned class off, or ends a running one, after asking. */
export function EndClass({ entry, state }: EndClassProps) {
  const { t } = useTranslation('liveclass');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const end = useMutation({
    ...endClassMutation(),
    onSuccess: () => {
      notifyDone(t(`ending.${state}.done`));
      return queries.invalidateQueries({ queryKey: listClassesQueryKey() });
    },
  });
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t(`end.${state}`)}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t(`ending.${state}.title`, { title: entry.title })}
        action={t(`end.${state}`)}
        onConfirm={() => end.mutateAsync({ path: { id: entry.id } })}
        onClose={() => setAsking(false)}
      >
        {t(`ending.${state}.text`)}
      </ConfirmDialog>
    </>
  );
}
