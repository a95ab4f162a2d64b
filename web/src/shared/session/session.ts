import {
  type QueryClient,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { getJson, sendJson } from '@/api/http';
import { isProblem } from '@/api/problem';
import type { Numerals } from '@/shared/lib/preferences';

export type Role = 'ADMINISTRATOR' | 'TEACHER' | 'STUDENT' | 'AUDITOR';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly language: string;
  readonly timeZone: string;
  readonly numerals: Numerals;
}

export interface DemoAccount {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

export interface Academy {
  readonly name: string;
  readonly logo: string | null;
  readonly defaultLanguage: string;
  readonly languages: readonly string[];
  readonly timeZone: string;
  readonly demoAccounts: readonly DemoAccount[];
  /** The one password of all demo accounts; null outside of the demo academy. */
  readonly demoPassword: string | null;
  readonly setUpNeeded: boolean;
}

/** Who is signed in, `null` when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<User | null> => {
    try {
      return (await getJson<{ user: User }>('/api/session')).user;
    } catch (error) {
      if (isProblem(error) && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});

/** Whether the session ended without the person's doing here; the sign-in page then says so. */
export const sessionLostQuery = queryOptions({
  queryKey: ['session-lost'],
  queryFn: () => false,
  staleTime: Number.POSITIVE_INFINITY,
});

/** To be called when the server no longer knows the session: the guard of the app leads to the sign-in page, and back after it. */
export function loseSession(queries: QueryClient): void {
  if (queries.getQueryData(sessionQuery.queryKey)) queries.setQueryData(sessionLostQuery.queryKey, true);
  queries.setQueryData(sessionQuery.queryKey, null);
}

export const academyQuery = queryOptions({
  queryKey: ['academy'],
  queryFn: () => getJson<Academy>('/api/academy'),
  staleTime: 5 * 60_000,
});

export function useAcademy(): Academy | undefined {
  return useQuery(academyQuery).data;
}

/** The signed-in user. Only for what is rendered below the guard of the shell, where there always is one. */
export function useUser(): User {
  const { data } = useSuspenseQuery(sessionQuery);
  if (!data) throw new Error('useUser outside of the signed-in part of the app');
  return data;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => sendJson<{ user: User }>('POST', '/api/session', credentials),
    onSuccess: ({ user }) => {
      forgetPeople(queries);
      queries.setQueryData(sessionQuery.queryKey, user);
    },
  });
}

/** Ends the session here; the shell then leads to the sign-in page. */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => sendJson('DELETE', '/api/session'),
    onSuccess: () => {
      queries.setQueryData(sessionQuery.queryKey, null);
      forgetPeople(queries);
    },
  });
}

/** What one person has seen is not for the next one at the same device. */
function forgetPeople(queries: QueryClient): void {
  const kept = [academyQuery.queryKey[0], sessionQuery.queryKey[0]];
  queries.removeQueries({ predicate: ({ queryKey }) => !kept.includes(String(queryKey[0])) });
}
