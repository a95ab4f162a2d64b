import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importQuestions, previewQuestions } from '@/api/generated/sdk.gen';
import type { ProposedQuestion } from '@/api/generated/types.gen';
import { ChooseQuestions } from '@/features/assessment/bank/exchange/choose-questions';
import type { Format } from '@/features/assessment/bank/exchange/format';
import { ProposedList } from '@/features/assessment/bank/exchange/proposed-list';
import { TakenQuestions } from '@/features/assessment/bank/exchange/taken-questions';
import { useForgetBank } from '@/features/assessment/bank/use-forget-bank';
import { Dialog } from '@/shared/ui/dialog';

interface ImportDialogProps {
  readonly courseId: string;
  readonly onClose: () => void;
}

/** Questions from elsewhere: chosen or pasted, looked at with what is wrong in which line, then taken as drafts, which may go into use at once. */
export function ImportDialog({ courseId, onClose }: ImportDialogProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  const forgetBank = useForgetBank(courseId);
  const [text, setText] = useState('');
  const [format, setFormat] = useState<Format>('GIFT');
  const [found, setFound] = useState<readonly ProposedQuestion[] | null>(null);
  const [taken, setTaken] = useState<readonly string[] | null>(null);
  const path = { id: courseId };
  const file = () => new File([text], 'questions');
  const look = useMutation({
    mutationFn: async () => (await previewQuestions({ path, query: { format }, body: { file: file() } })).data,
    onSuccess: ({ items }) => setFound(items),
  });
  const take = useMutation({
    mutationFn: async (lines: number[]) =>
      (await importQuestions({ path, query: { format, lines }, body: { file: file() } })).data,
    onSuccess: async ({ questions }) => {
      await forgetBank();
      setTaken(questions);
    },
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      size="48rem"
      title={t('bank.import.title')}
      closeOnClickOutside={text === '' || taken !== null}
    >
      {taken && <TakenQuestions courseId={courseId} questions={taken} onClose={onClose} />}
      {!taken && !found && (
        <ChooseQuestions
          text={text}
          format={format}
          reading={look.isPending}
          failure={look.error}
          onText={setText}
          onFormat={setFormat}
          onRead={() => look.mutate()}
        />
      )}
      {!taken && found && (
        <ProposedList
          found={found}
          taking={take.isPending}
          failure={take.error}
          onTake={(lines) => take.mutate(lines)}
          onBack={() => setFound(null)}
        />
      )}
    </Dialog>
  );
}
