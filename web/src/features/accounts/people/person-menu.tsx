import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDotsVertical } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Person, type PersonChange, useChangePerson } from '@/features/accounts/people/people';
import { RolesDialog } from '@/features/accounts/people/roles-dialog';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { notifyDone, notifyProblem } from '@/shared/ui/notify';
import { useProblemText } from '@/shared/ui/use-problem-text';

type Deed = Exclude<PersonChange['kind'], 'roles'>;

/** What can be done with each kind of account; erasing is apart, because it asks first. */
const deeds: Record<Person['state'], readonly Deed[]> = {
  ACTIVE: ['reset', 'disable'],
  INVITED: ['inviteAgain', 'withdraw'],
  DISABLED: ['enable'],
};

export function PersonMenu({ person }: { readonly person: Person }) {
  const { t } = useTranslation('accounts');
  const problemText = useProblemText();
  const change = useChangePerson();
  const [choosingRoles, roles] = useDisclosure(false);
  const [erasing, erasure] = useDisclosure(false);

  const run = (kind: Deed) =>
    change.mutate(
      { kind, id: person.id },
      {
        onSuccess: () => notifyDone(t(`people.done.${kind}`, { name: person.name })),
        onError: (error) => notifyProblem(problemText(error)),
      },
    );

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('people.menu', { name: person.name })} loading={change.isPending}>
            <IconDotsVertical size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={roles.open}>{t('people.roles')}</Menu.Item>
          {deeds[person.state].map((kind) => (
            <Menu.Item key={kind} onClick={() => run(kind)}>
              {t(`people.${kind}`)}
            </Menu.Item>
          ))}
          {person.state !== 'INVITED' && (
            <>
              <Menu.Divider />
              <Menu.Item color="red" onClick={erasure.open}>
                {t('people.erase')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {choosingRoles && <RolesDialog person={person} onClose={roles.close} />}
      <ConfirmDialog
        opened={erasing}
        title={t('people.eraseTitle', { name: person.name })}
        action={t('people.erase')}
        onConfirm={() => change.mutateAsync({ kind: 'erase', id: person.id })}
        onClose={erasure.close}
      >
        {t('people.eraseText')}
      </ConfirmDialog>
    </>
  );
}
