import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { eraseAccount } from '@/api/generated/sdk.gen';
import { FormAlert } from '@/features/accounts/fields/form-alert';
import { PasswordField } from '@/features/accounts/fields/password-field';
import { secretOf, useFieldText } from '@/features/accounts/fields/use-field-text';
import { sessionQuery } from '@/shared/session/session';
import { Dialog } from '@/shared/ui/dialog';

/** The way out of the academy for good. */
export function EraseAccount() {
  const { t } = useTranslation('accounts');
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const erasing = useMutation({
    mutationFn: (password: string) => eraseAccount({ body: { password } }),
    onSuccess: () => queries.setQueryData(sessionQuery.queryKey, null),
  });
  const fieldText = useFieldText(erasing.error);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    erasing.mutate(secretOf(event.currentTarget, 'password'));
  };

  return (
    <Card component="section">
      <Stack>
        <Title order={2}>{t('security.erase')}</Title>
        <Text>{t('security.eraseText')}</Text>
        <Button color="red" variant="light" onClick={open} style={{ alignSelf: 'start' }}>
          {t('security.erase')}
        </Button>
      </Stack>
      <Dialog opened={opened} onClose={close} title={t('security.erase')}>
        <form onSubmit={submit}>
          <Stack>
            <Text>{t('security.eraseText')}</Text>
            <FormAlert error={erasing.error} />
            <PasswordField name="password" label={t('security.present')} error={fieldText('present')} />
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {t('people.cancel')}
              </Button>
              <Button type="submit" color="red" loading={erasing.isPending}>
                {t('security.erase')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Dialog>
    </Card>
  );
}
