import {
  type QueryClient,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import type { AcademyView, DemoAccount, UserView } from '@/api/generated/types.gen';
import { getJson, sendJson } from '@/api/http';
import { isProblem } from '@/api/problem';
import { showLanguage } from '@/shared/i18n/i18n';
import {
  applyZone,
  choseReading,
  followPreferences,
  forgetChoice,
  isLanguage,
  preferences,
} from '@/shared/lib/preferences';

export type User = UserView;
export type Role = User['roles'][number];
export type Academy = AcademyView;
export type { DemoAccount };

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
  // While an exam runs here, the device answers when the network is away.
  networkMode: 'offlineFirst',
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
    onSuccess: async ({ user }) => {
      forgetPeople(queries);
      queries.setQueryData(sessionQuery.queryKey, user);
      if (choseReading()) await keepReadingInProfile(queries);
      else await readAs(user);
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

/** From now on days and hours are those of the place in the profile of whoever is signed in, as they are in the server's figures. */
export function followZone(queries: QueryClient): void {
  const [session] = sessionQuery.queryKey;
  queries.getQueryCache().subscribe(({ type, query }) => {
    if (type === 'updated' && query.queryKey[0] === session) {
      applyZone(queries.getQueryData(sessionQuery.queryKey)?.timeZone);
    }
  });
}

/**
 * Keeps the language and numerals chosen on this device in the profile of whoever is signed in, so that the next device has them too.
 * A failure is not told: here the choice holds already, and the next sign-in keeps it.
 */
export async function keepReadingInProfile(queries: QueryClient): Promise<void> {
  const user = queries.getQueryData(sessionQuery.queryKey);
  if (!user) return;
  forgetChoice();
  const { language, numerals } = preferences();
  if (user.language === language && user.numerals === numerals) return;
  const { name, timeZone } = user;
  await sendJson<User>('PUT', '/api/account', { name, timeZone, language, numerals }).then(
    (saved) => queries.setQueryData(sessionQuery.queryKey, saved),
    () => undefined,
  );
}

/** A new sign-in: this device reads as the profile says. */
async function readAs({ language, numerals }: User): Promise<void> {
  followPreferences({ numerals, ...(isLanguage(language) && { language }) });
  if (isLanguage(language)) await showLanguage(language);
}
