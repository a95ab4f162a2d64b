import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';

/** Asks before what was not saved is left behind. */
export function LeaveGuard({ dirty }: { readonly dirty: () => boolean }) {
  const { t } = useTranslation('assessment');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty() && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => dirty() && event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
  return (
    <ConfirmDialog
      opened={blocker.state === 'blocked'}
      title={t('bank.leave.title')}
      action={t('bank.leave.action')}
      onConfirm={async () => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    >
      {t('bank.leave.text')}
    </ConfirmDialog>
  );
}
