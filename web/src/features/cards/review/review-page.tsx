import { Alert, Button, Progress, Stack } from '@mantine/core';
import { IconCards, IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FlashCard } from '@/features/cards/review/flash-card';
import classes from '@/features/cards/review/review.module.css';
import { useSession } from '@/features/cards/review/use-session';
import { EmptyState } from '@/shared/ui/empty-state';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** The cards of the day, one after the other. */
export function ReviewPage() {
  const { t } = useTranslation('cards');
  const session = useSession();
  const { card, left, done } = session;
  return (
    <Page title={t('review.title')}>
      <Stack className={classes['page']}>
        {session.unsent && (
          <Alert color="yellow" icon={<IconCloudOff size={20} aria-hidden />}>
            {t('review.unsent')}
          </Alert>
        )}
        <ProblemAlert error={session.error} onRetry={() => void session.reload()} />
        {card && (
          <>
            <div className={classes['progress']}>
              <Progress value={(100 * done) / (done + left)} aria-label={t('review.progress')} />
              <span>{t('review.left', { count: left })}</span>
            </div>
            <FlashCard key={`${card.id} ${done}`} card={card} onRate={session.rate} onSetAside={session.setAside} />
          </>
        )}
        {!card && session.loading && <LoadingSkeleton />}
        {!card && !session.loading && !session.error && <Finished session={session} />}
      </Stack>
    </Page>
  );
}

function Finished({ session }: { readonly session: ReturnType<typeof useSession> }) {
  const { t } = useTranslation('cards');
  const { done, waiting, leech } = session;
  const facts = [
    done > 0 && t('review.done', { count: done }),
    waiting > 0 && t('review.waiting', { count: waiting }),
    leech > 0 && t('review.leech', { count: leech }),
  ].filter((fact) => fact !== false);
  return (
    <EmptyState
      icon={IconCards}
      title={waiting > 0 ? t('review.pause') : t('review.finished')}
      action={
        <Stack gap="xs">
          {waiting > 0 && <Button onClick={session.takeNow}>{t('review.takeNow')}</Button>}
          {waiting === 0 && done > 0 && (
            <Button variant="default" onClick={() => void session.reload()}>
              {t('review.more')}
            </Button>
          )}
          <Button component={Link} to="/cards" variant={done > 0 || waiting > 0 ? 'subtle' : 'default'}>
            {t('review.toCards')}
          </Button>
        </Stack>
      }
    >
      {facts.length > 0 ? facts.join(' ') : t('review.nothing')}
    </EmptyState>
  );
}
