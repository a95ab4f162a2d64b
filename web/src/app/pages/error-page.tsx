import { isRouteErrorResponse, useRouteError } from 'react-router';
import { Problem } from '@/api/problem';
import { NotFoundPage } from '@/app/pages/not-found-page';
import { ProblemPage } from '@/shared/ui/problem-page';

/** Catches what a page throws; the rest of the app stays. */
export function ErrorPage() {
  const error = useRouteError();
  const notFound = (isRouteErrorResponse(error) || error instanceof Problem) && error.status === 404;
  if (notFound) return <NotFoundPage />;
  return <ProblemPage error={error} onRetry={() => location.reload()} />;
}
