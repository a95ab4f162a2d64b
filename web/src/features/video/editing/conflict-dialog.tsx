import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/shared/ui/dialog';

/** Somebody else saved meanwhile: says so, and puts nothing over it unasked. */
export function ConflictDialog({ onResolve }: { readonly onResolve: (choice: 'mine' | 'theirs') => void }) {
  const { t } = useTranslation('video');
  return (
    <Dialog
      opened
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('editing.conflict.title')}
    >
      <Stack>
        <Text>{t('editing.conflict.text')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onResolve('mine')}>
            {t('editing.conflict.mine')}
          </Button>
          <Button onClick={() => onResolve('theirs')}>{t('editing.conflict.theirs')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
