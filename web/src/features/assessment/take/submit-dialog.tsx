import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';

interface SubmitDialogProps {
  /** How many questions are not answered. */
  readonly open: number;
  readonly onSubmit: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks before an attempt is handed in with open questions. */
export function SubmitDialog({ open, onSubmit, onClose }: SubmitDialogProps) {
  const { t } = useTranslation('assessment');
  return (
    <ConfirmDialog
      opened
      title={t('openQuestions', { count: open })}
      action={t('handInAnyway')}
      onConfirm={onSubmit}
      onClose={onClose}
    >
      {t('openQuestionsText')}
    </ConfirmDialog>
  );
}
