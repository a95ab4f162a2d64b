import { Button } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const DraftDialog = lazy(async () => ({
  default: (await import('@/features/assessment/bank/drafting/draft-dialog')).DraftDialog,
}));

/** Asks the academy's language model for drafts; to be shown only where there is one. */
export function DraftButton({ courseId }: { readonly courseId: string }) {
  const { t } = useTranslation('assessment');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<IconSparkles size={18} aria-hidden />} onClick={() => setOpen(true)}>
        {t('bank.drafting.action')}
      </Button>
      {open && (
        <Suspense>
          <DraftDialog courseId={courseId} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
