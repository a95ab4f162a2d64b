import type { DueCard, GivenReview, ReviewedCard } from '@/api/generated/types.gen';

export type Rating = GivenReview['rating'];

/** A card in a session. @property at when it comes back, for cards that are being learnt */
export interface Taken {
  readonly card: DueCard;
  readonly at: number;
}

/** The cards of a session: those to come, and those that come back in minutes. */
export interface Session {
  readonly ahead: readonly DueCard[];
  readonly back: readonly Taken[];
  readonly done: number;
}

export const noSession: Session = { ahead: [], back: [], done: 0 };

/** The card to show: one whose minutes are over, else the next one, else nothing until somebody asks for those that wait. */
export function nextCard({ ahead, back }: Session, now: number, impatient: boolean): DueCard | undefined {
  const soonest = [...back].sort((a, b) => a.at - b.at)[0];
  if (soonest && (soonest.at <= now || (impatient && ahead.length === 0))) return soonest.card;
  return ahead[0];
}

/** After a rating: gone, or back in some minutes. */
export function rated(session: Session, card: DueCard, rating: Rating, now: number): Session {
  const outcome = card.outcomes.find((candidate) => candidate.rating === rating);
  const again = outcome && outcome.days === 0 ? [{ card, at: now + outcome.minutes * 60_000 }] : [];
  const left = without(session, card.id);
  return { ...left, back: [...left.back, ...again], done: session.done + 1 };
}

/** Without a card that was set aside. */
export function without(session: Session, id: string): Session {
  return {
    ...session,
    ahead: session.ahead.filter((card) => card.id !== id),
    back: session.back.filter(({ card }) => card.id !== id),
  };
}

/** With what the server says about cards that were rated. */
export function told(session: Session, cards: readonly ReviewedCard[]): Session {
  const known = new Map(cards.map((card) => [card.id, card]));
  const back = session.back.flatMap((taken) => {
    const card = known.get(taken.card.id);
    if (!card) return [taken];
    if (!card.again || card.leech) return [];
    return [{ card: { ...taken.card, begun: true, outcomes: card.outcomes }, at: Date.parse(card.dueAt) }];
  });
  return { ...session, back };
}

/** With the cards that the server has to offer, besides those that are here. */
export function refilled(session: Session, offered: readonly DueCard[]): Session {
  const here = new Set([...session.ahead, ...session.back.map(({ card }) => card)].map(({ id }) => id));
  return { ...session, ahead: [...session.ahead, ...offered.filter(({ id }) => !here.has(id))] };
}
