import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { draftQuestionsMutation } from '@/api/generated/@tanstack/react-query.gen';
import { DraftWishes } from '@/features/assessment/bank/drafting/draft-wishes';
import { DraftsMade } from '@/features/assessment/bank/drafting/drafts-made';
import { Dialog } from '@/shared/ui/dialog';

interface DraftDialogProps {
  readonly courseId: string;
  readonly onClose: () => void;
}

/** What a language model is to draft, and then how far it is. It goes on when the dialog is closed. */
export function DraftDialog({ courseId, onClose }: DraftDialogProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  const begin = useMutation(draftQuestionsMutation());
  return (
    <Dialog opened onClose={onClose} size="lg" title={t('bank.drafting.title')} closeOnClickOutside={false}>
      {begin.data ? (
        <DraftsMade courseId={courseId} begun={begin.data} onClose={onClose} />
      ) : (
        <DraftWishes
          courseId={courseId}
          beginning={begin.isPending}
          failure={begin.error}
          onBegin={(body) => begin.mutate({ path: { id: courseId }, body })}
        />
      )}
    </Dialog>
  );
}
