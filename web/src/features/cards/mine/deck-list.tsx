import { Progress, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeckSummary } from '@/api/generated/types.gen';
import classes from '@/features/cards/mine/mine.module.css';

/** How far a learner is with the cards of each course. */
export function DeckList({ decks }: { readonly decks: readonly DeckSummary[] }) {
  const { t } = useTranslation('cards');
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('decks.title')}
      </Title>
      <Text c="dimmed" size="sm">
        {t('decks.text')}
      </Text>
      {decks.length > 0 && (
        <ul className={classes['list']}>
          {decks.map((deck) => (
            <li key={deck.courseId} className={classes['deck']}>
              <h3 className={classes['name']}>
                <bdi>{deck.title}</bdi>
              </h3>
              <Progress.Root size="lg">
                <Progress.Section value={(100 * deck.firm) / deck.cards} aria-label={t('decks.firm')} />
                <Progress.Section
                  value={(100 * (deck.begun - deck.firm)) / deck.cards}
                  color="yellow"
                  aria-label={t('decks.begun')}
                />
              </Progress.Root>
              <p className={classes['facts']}>
                {t('decks.facts', { firm: deck.firm, begun: deck.begun, open: deck.open, count: deck.cards })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
