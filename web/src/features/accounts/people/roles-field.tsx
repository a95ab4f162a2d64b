import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { roles } from '@/features/accounts/people/people';
import type { Role } from '@/shared/session/session';

interface RolesFieldProps {
  readonly value: Role[];
  readonly onChange: (roles: Role[]) => void;
  readonly error?: string | undefined;
}

/** The roles with what each of them may do. */
export function RolesField({ value, onChange, error }: RolesFieldProps) {
  const { t } = useTranslation('accounts');
  return (
    <Checkbox.Group
      label={t('people.roles')}
      value={value}
      onChange={(chosen) => onChange(chosen as Role[])}
      error={error}
    >
      <Stack gap="xs" mt={6}>
        {roles.map((role) => (
          <Checkbox key={role} value={role} label={t(`roles.${role}`)} description={t(`people.may.${role}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
