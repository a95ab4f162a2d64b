import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { showLanguage } from '@/shared/i18n/i18n';
import { isLanguage, languageWasChosen } from '@/shared/lib/preferences';
import { signInPath } from '@/shared/session/paths';
import { sessionQuery } from '@/shared/session/session';
import { PageSkeleton } from '@/shared/ui/page-skeleton';
import { ProblemPage } from '@/shared/ui/problem-page';

/** Lets signed-in people through; others sign in first and then come back to where they wanted to go. */
export function SignedIn() {
  const session = useQuery(sessionQuery);
  const location = useLocation();
  const language = session.data?.language;

  useEffect(() => {
    if (isLanguage(language) && !languageWasChosen()) void showLanguage(language);
  }, [language]);

  if (session.isPending) return <PageSkeleton />;
  if (session.data === undefined) return <ProblemPage error={session.error} onRetry={() => void session.refetch()} />;
  if (session.data === null) return <Navigate to={signInPath(location)} replace />;
  return <Outlet />;
}
