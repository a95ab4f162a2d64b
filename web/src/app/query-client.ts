import { MutationCache, onlineManager, QueryCache, QueryClient } from '@tanstack/react-query';
import { isPassing, isProblem, Unreachable } from '@/api/problem';
import { followZone, loseSession } from '@/shared/session/session';

/**
 * Reads are repeated only when the network or the server failed. A lost connection pauses everything until the server answers again;
 * a session that ended on the way empties `session`, whereupon the shell leads to the sign-in page and back.
 */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: notice }),
  mutationCache: new MutationCache({ onError: notice }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => failures < 3 && isPassing(error),
      networkMode: 'online',
    },
    mutations: { retry: false, networkMode: 'online' },
  },
});

followZone(queryClient);

function notice(error: Error): void {
  if (isProblem(error) && error.slug === 'not-signed-in') {
    loseSession(queryClient);
  }
  if (error instanceof Unreachable) {
    onlineManager.setOnline(false);
  }
}
