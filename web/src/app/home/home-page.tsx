import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { homeCards } from '@/app/features';
import { FirstStep } from '@/app/home/first-step';
import classes from '@/app/home/home-page.module.css';
import { isFor } from '@/shared/feature';
import { useIdle } from '@/shared/lib/idle';
import { Panels } from '@/shared/panels';
import { useUser } from '@/shared/session/session';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { Page } from '@/shared/ui/page';

const cards = homeCards.map((card) => ({ ...card, Card: lazy(card.load) }));

/** Answers "what do I do next?" with what the features have to say to this person; when none has, with the first step. */
export function HomePage() {
  const { t } = useTranslation();
  const { name, roles } = useUser();
  const idle = useIdle();
  return (
    <Page title={t('home.welcome', { name })} lead={t('home.lead')}>
      <div className={classes.cards}>
        {cards
          .filter((card) => isFor(card, roles))
          .map(({ id, Card }) => (
            <Suspense key={id} fallback={<LoadingSkeleton lines={2} />}>
              <Card />
            </Suspense>
          ))}
      </div>
      <div className={classes.nothing}>
        <FirstStep roles={roles} />
      </div>
      <div className={classes.below}>{idle && <Panels place="home" about={{}} />}</div>
    </Page>
  );
}
