import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation, useMatches } from 'react-router';
import { NotAllowedPage } from '@/app/pages/not-allowed-page';
import { isFor, type PageRoute } from '@/shared/feature';
import { signInPath } from '@/shared/session/paths';
import { sessionQuery } from '@/shared/session/session';
import { PageSkeleton } from '@/shared/ui/page-skeleton';
import { ProblemPage } from '@/shared/ui/problem-page';

/** Lets signed-in people through; others sign in first and then come back to where they wanted to go. */
export function SignedIn() {
  const session = useQuery(sessionQuery);
  const location = useLocation();
  const matches = useMatches();

  if (session.isPending) return <PageSkeleton />;
  if (session.data === undefined) return <ProblemPage error={session.error} onRetry={session.refetch} />;
  if (session.data === null) return <Navigate to={signInPath(location)} replace />;

  const { roles } = session.data;
  const allowed = matches.every(({ handle }) => isFor((handle ?? {}) as NonNullable<PageRoute['handle']>, roles));
  return allowed ? <Outlet /> : <NotAllowedPage />;
}
