import { Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { getMyCardsOptions } from '@/api/generated/@tanstack/react-query.gen';
import { AsideCards } from '@/features/cards/mine/aside-cards';
import { DeckList } from '@/features/cards/mine/deck-list';
import { OwnCards } from '@/features/cards/mine/own-cards';
import { Pace } from '@/features/cards/mine/pace';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** Everything that a learner has to do with flashcards: how far they are, their own cards, those set aside, the pace. */
export function CardsPage() {
  const { t } = useTranslation('cards');
  const { data, error, refetch } = useQuery(getMyCardsOptions());
  const today = data && data.today.due + data.today.fresh;
  return (
    <Page
      title={t('title')}
      lead={data && (today ? t('today.title', { count: today }) : t('today.none', { count: data.today.reviewed }))}
      actions={
        today ? (
          <Button component={Link} to="/cards/review">
            {t('review.begin')}
          </Button>
        ) : undefined
      }
    >
      <Stack gap="xl" maw={760}>
        <ProblemAlert error={error} onRetry={() => void refetch()} />
        {!data && !error && <LoadingSkeleton />}
        {data && (
          <>
            <DeckList decks={data.decks} />
            <OwnCards cards={data.own} />
            <AsideCards cards={data.aside} />
            <Pace newPerDay={data.newPerDay} />
          </>
        )}
      </Stack>
    </Page>
  );
}
