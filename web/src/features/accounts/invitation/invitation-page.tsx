import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { openInvitation } from '@/api/generated/sdk.gen';
import { Door } from '@/features/accounts/door/door';
import { LinkRefused } from '@/features/accounts/door/link-refused';
import { useLinkToken } from '@/features/accounts/door/link-token';
import { InvitationForm } from '@/features/accounts/invitation/invitation-form';
import { useAcademy } from '@/shared/session/session';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';

/** Where the link in an invitation leads. */
export function InvitationPage() {
  const { t } = useTranslation('accounts');
  const academy = useAcademy();
  const token = useLinkToken();
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: async () => (await openInvitation({ body: { token } })).data,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Door title={t('invitation.title', { academy: academy?.name ?? '' })} lead={t('invitation.lead')}>
      {invitation.isPending && <LoadingSkeleton />}
      {invitation.isError && <LinkRefused error={invitation.error} />}
      {invitation.data && <InvitationForm token={token} invitation={invitation.data} />}
    </Door>
  );
}
