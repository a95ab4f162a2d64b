import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionDetails } from '@/api/generated/types.gen';
import type { QuestionDraft } from '@/features/assessment/bank/editor/draft';
import { HistoryDialog } from '@/features/assessment/bank/editor/history/history-dialog';
import { notifyDone } from '@/shared/ui/notify';

interface HistoryButtonProps {
  readonly question: QuestionDetails;
  readonly draft: QuestionDraft;
  readonly onRestore: (restored: QuestionDraft) => void;
}

/** Opens what the question was before. */
export function HistoryButton({ question, draft, onRestore }: HistoryButtonProps) {
  const { t } = useTranslation('assessment');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconHistory size={16} aria-hidden />}
        onClick={() => setOpen(true)}
        style={{ justifySelf: 'start', alignSelf: 'flex-start' }}
      >
        {t('bank.history.open', { count: question.revision })}
      </Button>
      {open && (
        <HistoryDialog
          question={question}
          draft={draft}
          onClose={() => setOpen(false)}
          onRestore={(restored) => {
            onRestore(restored);
            setOpen(false);
            notifyDone(t('bank.history.restored'));
          }}
        />
      )}
    </>
  );
}
