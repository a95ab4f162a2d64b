import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  createOwnCardMutation,
  deleteOwnCardMutation,
  getMyCardsQueryKey,
  updateOwnCardMutation,
} from '@/api/generated/@tanstack/react-query.gen';
import type { CardText, OwnCardAnswer } from '@/api/generated/types.gen';
import { CardForm } from '@/features/cards/card-form';
import { CardRow } from '@/features/cards/card-row';
import classes from '@/features/cards/mine/mine.module.css';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';

/** Cards that a learner writes for themselves. */
export function OwnCards({ cards }: { readonly cards: readonly OwnCardAnswer[] }) {
  const { t } = useTranslation('cards');
  const client = useQueryClient();
  const [editing, setEditing] = useState<OwnCardAnswer | 'new' | null>(null);
  const [deleting, setDeleting] = useState<OwnCardAnswer | null>(null);
  const onSuccess = () => client.invalidateQueries({ queryKey: getMyCardsQueryKey() });
  const add = useMutation({ ...createOwnCardMutation(), onSuccess });
  const change = useMutation({ ...updateOwnCardMutation(), onSuccess });
  const remove = useMutation({ ...deleteOwnCardMutation(), onSuccess });
  const save = async (body: CardText) => {
    if (editing === 'new') await add.mutateAsync({ body });
    else if (editing) await change.mutateAsync({ path: { id: editing.id }, body });
  };
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={2} size="h3">
          {t('own.title')}
        </Title>
        <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing('new')}>
          {t('own.add')}
        </Button>
      </Group>
      {cards.length === 0 && (
        <Text c="dimmed" size="sm">
          {t('own.none')}
        </Text>
      )}
      {cards.length > 0 && (
        <ul className={classes['list']}>
          {cards.map((card) => (
            <CardRow key={card.id} front={card.front} back={card.back}>
              <Button variant="subtle" size="compact-sm" onClick={() => setEditing(card)}>
                {t('edit')}
              </Button>
              <Button variant="subtle" color="red" size="compact-sm" onClick={() => setDeleting(card)}>
                {t('delete')}
              </Button>
            </CardRow>
          ))}
        </ul>
      )}
      {editing && (
        <CardForm
          title={editing === 'new' ? t('own.add') : t('own.edit')}
          text={editing === 'new' ? { front: '', back: '' } : editing.text}
          onSave={save}
          onClose={() => setEditing(null)}
        />
      )}
      <ConfirmDialog
        opened={deleting !== null}
        title={t('own.deleteTitle')}
        action={t('delete')}
        onConfirm={async () => deleting && remove.mutateAsync({ path: { id: deleting.id } })}
        onClose={() => setDeleting(null)}
      >
        {t('own.deleteText')}
      </ConfirmDialog>
    </Stack>
  );
}
