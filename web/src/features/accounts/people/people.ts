import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  changeRoles,
  disablePerson,
  enablePerson,
  erasePerson,
  invitePersonAgain,
  listPeople,
  sendPasswordReset,
  withdrawInvitation,
} from '@/api/generated/sdk.gen';
import type { PeoplePage, PersonView } from '@/api/generated/types.gen';
import type { Role } from '@/shared/session/session';

export type Person = PersonView;
export type AccountState = Person['state'];

export interface PeopleQuery {
  readonly q: string;
  readonly role: Role | '';
  readonly state: AccountState | '';
}

export const roles: readonly Role[] = ['ADMINISTRATOR', 'TEACHER', 'STUDENT', 'AUDITOR'];
export const peopleKey = ['people'];

export async function findPeople(
  { q, role, state }: PeopleQuery,
  cursor: string,
  signal: AbortSignal,
): Promise<PeoplePage> {
  const query = { q, cursor, ...(role !== '' && { role }), ...(state !== '' && { state }) };
  return (await listPeople({ query, signal })).data;
}

/** One change to a person; the lists are read anew after it. */
export type PersonChange =
  | { readonly kind: 'roles'; readonly id: string; readonly roles: Role[] }
  | { readonly kind: 'disable' | 'enable' | 'reset' | 'inviteAgain' | 'withdraw' | 'erase'; readonly id: string };

export function useChangePerson() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: PersonChange) => send(change),
    onSuccess: () => queries.invalidateQueries({ queryKey: peopleKey }),
  });
}

function send(change: PersonChange): Promise<unknown> {
  const path = { id: change.id };
  switch (change.kind) {
    case 'roles':
      return changeRoles({ path, body: { roles: change.roles } });
    case 'disable':
      return disablePerson({ path });
    case 'enable':
      return enablePerson({ path });
    case 'reset':
      return sendPasswordReset({ path });
    case 'inviteAgain':
      return invitePersonAgain({ path });
    case 'withdraw':
      return withdrawInvitation({ path });
    case 'erase':
      return erasePerson({ path });
  }
}
