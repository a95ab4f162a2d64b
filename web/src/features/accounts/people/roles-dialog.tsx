import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormAlert } from '@/features/accounts/fields/form-alert';
import { useFieldText } from '@/features/accounts/fields/use-field-text';
import { type Person, useChangePerson } from '@/features/accounts/people/people';
import { RolesField } from '@/features/accounts/people/roles-field';
import { Dialog } from '@/shared/ui/dialog';

interface RolesDialogProps {
  readonly person: Person;
  readonly onClose: () => void;
}

export function RolesDialog({ person, onClose }: RolesDialogProps) {
  const { t } = useTranslation('accounts');
  const [roles, setRoles] = useState(person.roles);
  const change = useChangePerson();
  const fieldText = useFieldText(change.error);
  return (
    <Dialog opened onClose={onClose} title={t('people.rolesOf', { name: person.name })}>
      <Stack>
        <FormAlert error={change.error} />
        <RolesField value={roles} onChange={setRoles} error={fieldText('roles')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('people.cancel')}
          </Button>
          <Button
            loading={change.isPending}
            onClick={() => change.mutate({ kind: 'roles', id: person.id, roles }, { onSuccess: onClose })}
          >
            {t('profile.save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
