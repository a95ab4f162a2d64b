import { describe, expect, it } from 'vitest';
import type { DueCard, ReviewedCard } from '@/api/generated/types.gen';
import { nextCard, noSession, rated, refilled, told, without } from '@/features/cards/review/session';

const outcomes: DueCard['outcomes'] = [
  { rating: 'AGAIN', minutes: 1, days: 0 },
  { rating: 'HARD', minutes: 6, days: 0 },
  { rating: 'GOOD', minutes: 10, days: 0 },
  { rating: 'EASY', minutes: 0, days: 8 },
];
const card = (id: string): DueCard => ({ id, front: [], back: [], begun: false, outcomes });
const [a, b] = [card('a'), card('b')];
const both = refilled(noSession, [a, b]);
const answer = (id: string, again: boolean, dueAt = 60_000): ReviewedCard => ({
  id,
  again,
  leech: false,
  dueAt: new Date(dueAt).toISOString(),
  outcomes: [],
});

describe('a session of cards', () => {
  it('goes through the cards in their order', () => {
    expect(nextCard(both, 0, false)).toBe(a);
    const one = rated(both, a, 'EASY', 0);
    expect(nextCard(one, 0, false)).toBe(b);
    expect(one).toMatchObject({ back: [], done: 1 });
    expect(nextCard(rated(one, b, 'EASY', 0), 0, true)).toBeUndefined();
  });

  it('brings a card back when its minutes are over', () => {
    const again = rated(both, a, 'AGAIN', 0);
    expect(nextCard(again, 59_000, false)).toBe(b);
    expect(nextCard(again, 60_000, false)).toBe(a);
  });

  it('brings the last cards back early only for who asks', () => {
    const waiting = rated(rated(both, a, 'AGAIN', 0), b, 'GOOD', 0);
    expect(nextCard(waiting, 1000, false)).toBeUndefined();
    expect(nextCard(waiting, 1000, true)).toBe(a);
  });

  it('believes the server about what comes back', () => {
    const waiting = rated(rated(both, a, 'AGAIN', 0), b, 'GOOD', 0);
    expect(told(waiting, [answer('a', false)]).back.map(({ card }) => card.id)).toEqual(['b']);
    expect(told(waiting, [{ ...answer('a', true), leech: true }]).back).toHaveLength(1);
    const later = told(waiting, [answer('b', true, 90_000)]);
    expect(later.back[1]).toMatchObject({ at: 90_000, card: { begun: true, outcomes: [] } });
  });

  it('takes new cards in without those that are here', () => {
    const waiting = rated(both, a, 'AGAIN', 0);
    expect(refilled(waiting, [a, b, card('c')]).ahead.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('lets a card go that is set aside', () => {
    expect(without(rated(both, a, 'AGAIN', 0), 'a').back).toEqual([]);
    expect(nextCard(without(both, 'a'), 0, false)).toBe(b);
  });
});
