import { Button } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getMarkingWorkQueryKey, signMarksMutation } from '@/api/generated/@tanstack/react-query.gen';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { notifyDone } from '@/shared/ui/notify';

interface SignButtonProps {
  readonly assessmentId: string;
  /** How many papers are marked and nobody has signed for. */
  readonly unsigned: number;
}

/** Signs for what others have marked. */
export function SignButton({ assessmentId, unsigned }: SignButtonProps) {
  const { t } = useTranslation('assessment');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const path = { id: assessmentId };
  const sign = useMutation({
    ...signMarksMutation(),
    onSuccess: async ({ signed, own }) => {
      await queries.invalidateQueries({ queryKey: getMarkingWorkQueryKey({ path }) });
      notifyDone(
        [t('marking.signature.done', { count: signed }), own > 0 && t('marking.signature.own', { count: own })]
          .filter(Boolean)
          .join(' '),
      );
    },
  });
  return (
    <>
      <Button variant="default" leftSection={<IconSignature size={18} aria-hidden />} onClick={() => setAsking(true)}>
        {t('marking.signature.sign', { count: unsigned })}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('marking.signature.sign', { count: unsigned })}
        action={t('marking.signature.action')}
        loses={false}
        onConfirm={() => sign.mutateAsync({ path })}
        onClose={() => setAsking(false)}
      >
        {t('marking.signature.text')}
      </ConfirmDialog>
    </>
  );
}
