import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { showLanguage } from '@/shared/i18n/i18n';
import { applyPreferences, isLanguage, languageWasChosen, numeralsWereChosen } from '@/shared/lib/preferences';
import { signInPath } from '@/shared/session/paths';
import { sessionQuery, type User } from '@/shared/session/session';
import { PageSkeleton } from '@/shared/ui/page-skeleton';
import { ProblemPage } from '@/shared/ui/problem-page';

/** Lets signed-in people through; others sign in first and then come back to where they wanted to go. */
export function SignedIn() {
  const session = useQuery(sessionQuery);
  const location = useLocation();
  useProfile(session.data);

  if (session.isPending) return <PageSkeleton />;
  if (session.data === undefined) return <ProblemPage error={session.error} onRetry={() => void session.refetch()} />;
  if (session.data === null) return <Navigate to={signInPath(location)} replace />;
  return <Outlet />;
}

/** The profile's language and numerals hold on every device where the person has not chosen others. */
function useProfile(user: User | null | undefined): void {
  useEffect(() => {
    if (!user) return;
    if (!numeralsWereChosen()) applyPreferences({ numerals: user.numerals });
    if (isLanguage(user.language) && !languageWasChosen()) void showLanguage(user.language);
  }, [user]);
}
