import { Outlet, useMatches } from 'react-router';
import { NotAllowedPage } from '@/app/pages/not-allowed-page';
import { isFor, type PageRoute } from '@/shared/feature';
import { useUser } from '@/shared/session/session';

/**
 * Shows a page to the roles its route names. This only spares people pages that would refuse every request: what somebody may see or
 * do is decided by the server.
 */
export function Allowed() {
  const { roles } = useUser();
  const allowed = useMatches().every(({ handle }) => isFor((handle as PageRoute['handle']) ?? {}, roles));
  return allowed ? <Outlet /> : <NotAllowedPage />;
}
