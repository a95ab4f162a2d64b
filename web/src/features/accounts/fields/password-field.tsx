import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface PasswordFieldProps {
  readonly name: string;
  readonly label: string;
  readonly error?: string | undefined;
  /** Whether a new password is chosen here, rather than the present one asked for. */
  readonly fresh?: boolean;
}

export function PasswordField({ name, label, error, fresh = false }: PasswordFieldProps) {
  const { t } = useTranslation('accounts');
  return (
    <PasswordInput
      name={name}
      label={label}
      description={fresh ? t('password.rule') : undefined}
      autoComplete={fresh ? 'new-password' : 'current-password'}
      dir="ltr"
      required
      withAsterisk={false}
      minLength={fresh ? 10 : 1}
      maxLength={200}
      visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword'), tabIndex: 0 }}
      error={error}
    />
  );
}
