import { Button, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getMyCardsQueryKey, suspendCardMutation } from '@/api/generated/@tanstack/react-query.gen';
import type { AsideCard } from '@/api/generated/types.gen';
import { CardRow } from '@/features/cards/card-row';
import classes from '@/features/cards/mine/mine.module.css';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** Cards that do not come up, until the learner takes them up again. */
export function AsideCards({ cards }: { readonly cards: readonly AsideCard[] }) {
  const { t } = useTranslation('cards');
  const client = useQueryClient();
  const resume = useMutation({
    ...suspendCardMutation(),
    onSuccess: () => client.invalidateQueries({ queryKey: getMyCardsQueryKey() }),
  });
  if (cards.length === 0) return null;
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('aside.title')}
      </Title>
      <Text c="dimmed" size="sm">
        {t('aside.text')}
      </Text>
      <ProblemAlert error={resume.error} />
      <ul className={classes['list']}>
        {cards.map((card) => (
          <CardRow key={card.id} front={card.front} note={card.leech ? t('aside.leech') : undefined}>
            <Button
              variant="subtle"
              size="compact-sm"
              loading={resume.isPending && resume.variables.path.id === card.id}
              onClick={() => resume.mutate({ path: { id: card.id }, body: { suspended: false } })}
            >
              {t('aside.resume')}
            </Button>
          </CardRow>
        ))}
      </ul>
    </Stack>
  );
}
