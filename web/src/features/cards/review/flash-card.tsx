import { Anchor, Button, Kbd } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DueCard } from '@/api/generated/types.gen';
import { RatingBar } from '@/features/cards/review/rating-bar';
import { ratingOf } from '@/features/cards/review/rating-keys';
import classes from '@/features/cards/review/review.module.css';
import type { Rating } from '@/features/cards/review/session';
import { Blocks } from '@/shared/blocks/blocks';
import { notifyProblem } from '@/shared/ui/notify';
import { useProblemText } from '@/shared/ui/use-problem-text';

interface FlashCardProps {
  readonly card: DueCard;
  readonly onRate: (card: DueCard, key: string, rating: Rating, millis: number) => void;
  readonly onSetAside: (card: DueCard) => Promise<void>;
}

/** The second press of a double click must not turn or rate the card that comes after. */
const UNREADABLE_MS = 250;
const LONGEST_MS = 3_600_000;

/** One card: its front, and after turning both sides and what to say about it. Space turns and says Good; 1 to 4 rate. */
export function FlashCard({ card, onRate, onSetAside }: FlashCardProps) {
  const { t } = useTranslation('cards');
  const problemText = useProblemText();
  const [turned, setTurned] = useState(false);
  const shown = useRef({ key: crypto.randomUUID(), at: Date.now(), turnedAt: 0, rated: false });
  const front = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLDivElement>(null);

  const turn = () => {
    if (turned || Date.now() - shown.current.at < UNREADABLE_MS) return;
    shown.current.turnedAt = Date.now();
    setTurned(true);
  };
  const rate = (rating: Rating) => {
    const { key, at, turnedAt, rated } = shown.current;
    if (!turned || rated || Date.now() - turnedAt < UNREADABLE_MS) return;
    shown.current.rated = true;
    onRate(card, key, rating, Math.min(turnedAt - at, LONGEST_MS));
  };

  const keys = useRef({ turn, rate });
  keys.current = { turn, rate };
  useEffect(() => {
    front.current?.focus({ preventScroll: true });
    const press = (event: KeyboardEvent) => {
      const onControl = event.target instanceof Element && event.target.closest('button, a, input, textarea, select');
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const rating = ratingOf(event);
      if (rating) {
        keys.current.rate(rating);
      } else if (event.key === ' ' && !onControl) {
        event.preventDefault();
        if (shown.current.turnedAt > 0) keys.current.rate('GOOD');
        else keys.current.turn();
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  useEffect(() => {
    if (turned) back.current?.focus({ preventScroll: true });
  }, [turned]);

  return (
    <article className={classes['card']}>
      <p className={classes['asks']}>
        {t(`asks.${card.kind ?? 'OWN'}`)}
        {!card.begun && <span className={classes['fresh']}>{t('review.fresh')}</span>}
      </p>
      <div
        ref={front}
        tabIndex={-1}
        className={classes['front']}
        lang={card.language ?? undefined}
        data-large={card.kind === 'TERM' || undefined}
      >
        <Blocks blocks={card.front} />
      </div>
      {turned && (
        <div ref={back} tabIndex={-1} className={classes['back']} lang={card.language ?? undefined}>
          <Blocks blocks={card.back} />
        </div>
      )}
      <div className={classes['foot']}>
        {card.lesson && turned ? (
          <Anchor component={Link} to={`/lessons/${card.lesson.id}`} size="sm">
            <bdi>{card.lesson.title}</bdi>
          </Anchor>
        ) : (
          <span>
            <bdi>{card.lesson?.title}</bdi>
          </span>
        )}
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => void onSetAside(card).catch((error: unknown) => notifyProblem(problemText(error)))}
        >
          {t('review.setAside')}
        </Button>
      </div>
      <div className={classes['bar']}>
        {turned ? (
          <RatingBar outcomes={card.outcomes} onRate={rate} />
        ) : (
          <Button
            fullWidth
            size="lg"
            onClick={turn}
            rightSection={<Kbd className={classes['kbd']}>{t('review.space')}</Kbd>}
          >
            {t('review.turn')}
          </Button>
        )}
      </div>
    </article>
  );
}
