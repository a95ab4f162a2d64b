import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getJson, sendJson } from '@/api/http';
import type { Role } from '@/shared/session/session';

export type AccountState = 'INVITED' | 'ACTIVE' | 'DISABLED';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly state: AccountState;
  readonly language: string;
  readonly invitedUntil: string | null;
}

export interface PeoplePage {
  readonly items: readonly Person[];
  readonly next: string | null;
  readonly total: number;
}

export interface PeopleQuery {
  readonly q: string;
  readonly role: Role | '';
  readonly state: AccountState | '';
}

export const roles: readonly Role[] = ['ADMINISTRATOR', 'TEACHER', 'STUDENT', 'AUDITOR'];
export const peopleKey = ['people'];

export function findPeople(query: PeopleQuery, cursor: string, signal: AbortSignal): Promise<PeoplePage> {
  return getJson<PeoplePage>(`/api/people?${new URLSearchParams({ ...query, cursor })}`, signal);
}

/** One change to a person; the lists are read anew after it. */
export type PersonChange =
  | { readonly kind: 'roles'; readonly id: string; readonly roles: readonly Role[] }
  | { readonly kind: 'disable' | 'enable' | 'reset' | 'inviteAgain' | 'withdraw' | 'erase'; readonly id: string };

export function useChangePerson() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: PersonChange) => send(change),
    onSuccess: () => queries.invalidateQueries({ queryKey: peopleKey }),
  });
}

function send(change: PersonChange): Promise<unknown> {
  const path = `/api/people/${change.id}`;
  switch (change.kind) {
    case 'roles':
      return sendJson('PUT', `${path}/roles`, { roles: change.roles });
    case 'disable':
      return sendJson('POST', `${path}/disabling`);
    case 'enable':
      return sendJson('DELETE', `${path}/disabling`);
    case 'reset':
      return sendJson('POST', `${path}/password-reset`);
    case 'inviteAgain':
      return sendJson('POST', `${path}/invitation`);
    case 'withdraw':
      return sendJson('DELETE', `${path}/invitation`);
    case 'erase':
      return sendJson('DELETE', path);
  }
}
