import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { GivenReview } from '@/api/generated/types.gen';
import { ReviewOutbox } from '@/features/cards/review/review-outbox';

const review = (key: string): GivenReview => ({
  key,
  card: 'card',
  rating: 'GOOD',
  at: '2026-11-23T08:00:00Z',
  millis: 900,
});

describe('the outbox of reviews', () => {
  beforeEach(() => localStorage.clear());

  const make = (send: ConstructorParameters<typeof ReviewOutbox>[0]['send'], storage: Storage = localStorage) => {
    const waiting: boolean[] = [];
    const box = new ReviewOutbox({
      person: 'p',
      send,
      onSent: () => {},
      onWaiting: (now) => waiting.push(now),
      storage,
      retry: 60_000,
    });
    return { box, waiting };
  };

  it('sends what is added and forgets it then', async () => {
    const send = vi.fn(async () => []);
    const { box } = make(send);
    box.add(review('1'));
    await box.flush();
    expect(send).toHaveBeenCalledWith([review('1')]);
    expect(localStorage).toHaveLength(0);
  });

  it('keeps what the server could not be told, for another window too', async () => {
    const { box, waiting } = make(() => Promise.reject(new Error('offline')));
    box.add(review('1'));
    box.add(review('2'));
    await box.flush();
    box.close();
    expect(waiting.at(-1)).toBe(true);
    const send = vi.fn(async (_: readonly GivenReview[]) => []);
    await make(send).box.flush();
    expect(send.mock.calls[0]?.[0]).toEqual(expect.arrayContaining([review('1'), review('2')]));
    expect(localStorage).toHaveLength(0);
  });

  it('leaves alone what somebody else has to send', async () => {
    localStorage.setItem('lectern.review.q.9', JSON.stringify(review('9')));
    const send = vi.fn(async () => []);
    await make(send).box.flush();
    expect(send).not.toHaveBeenCalled();
    expect(localStorage).toHaveLength(1);
  });
});
