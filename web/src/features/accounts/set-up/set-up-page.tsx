import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { openSetUp } from '@/api/generated/sdk.gen';
import { Door } from '@/features/accounts/door/door';
import { LinkRefused } from '@/features/accounts/door/link-refused';
import { useLinkToken } from '@/features/accounts/door/link-token';
import { SetUpSteps } from '@/features/accounts/set-up/set-up-steps';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';

/** Where the link on the console of an empty academy leads. */
export function SetUpPage() {
  const { t } = useTranslation('accounts');
  const token = useLinkToken();
  const opening = useQuery({
    queryKey: ['set-up', token],
    queryFn: async () => {
      await openSetUp({ body: { token } });
      return true;
    },
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Door title={t('setUp.title')} lead={t('setUp.lead')}>
      {opening.isPending && <LoadingSkeleton />}
      {opening.isError && <LinkRefused error={opening.error} />}
      {opening.data && <SetUpSteps token={token} />}
    </Door>
  );
}
