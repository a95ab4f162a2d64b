import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  getCardsTodayQueryKey,
  getMyCardsQueryKey,
  listDueCardsOptions,
} from '@/api/generated/@tanstack/react-query.gen';
import { recordReviews, suspendCard } from '@/api/generated/sdk.gen';
import type { DueCard } from '@/api/generated/types.gen';
import { ReviewOutbox } from '@/features/cards/review/review-outbox';
import { nextCard, noSession, type Rating, rated, refilled, told, without } from '@/features/cards/review/session';
import { useUser } from '@/shared/session/session';

/** A session of reviewing: the card to show now, and what became of those before. */
export function useSession() {
  const { id: person } = useUser();
  const client = useQueryClient();
  const outbox = useRef<ReviewOutbox | null>(null);
  const [session, setSession] = useState(noSession);
  const [loading, setLoading] = useState(true);
  const [error, setError] = useState<unknown>(null);
  const [unsent, setUnsent] = useState(false);
  const [impatient, setImpatient] = useState(false);
  const [leech, setLeech] = useState(0);
  const [now, setNow] = useState(Date.now);

  const load = useCallback(async () => {
    setLoading(true);
    setError(null);
    try {
      await outbox.current?.flush();
      const due = await client.fetchQuery({ ...listDueCardsOptions(), staleTime: 0 });
      setSession((before) => refilled(before, due.items));
    } catch (failure) {
      setError(failure);
    } finally {
      setLoading(false);
    }
  }, [client]);

  useEffect(() => {
    const made = new ReviewOutbox({
      person,
      storage: localStorage,
      onWaiting: setUnsent,
      onSent: (cards) => {
        setSession((before) => told(before, cards));
        setLeech((before) => before + cards.filter((card) => card.leech).length);
      },
      send: async (reviews) => {
        const { data } = await recordReviews({ body: { reviews: [...reviews] }, throwOnError: true });
        return data.items;
      },
    });
    outbox.current = made;
    void load();
    const online = () => void made.flush();
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      made.close();
      void client.invalidateQueries({ queryKey: getCardsTodayQueryKey() });
      void client.invalidateQueries({ queryKey: getMyCardsQueryKey() });
    };
  }, [person, client, load]);

  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 5000);
    return () => clearInterval(clock);
  }, []);

  const card = nextCard(session, now, impatient);

  const rate = useCallback((taken: DueCard, key: string, rating: Rating, millis: number) => {
    const at = new Date();
    outbox.current?.add({ key, card: taken.id, rating, at: at.toISOString(), millis });
    setSession((before) => rated(before, taken, rating, at.getTime()));
    setNow(at.getTime());
  }, []);

  const setAside = useCallback(async (taken: DueCard) => {
    await suspendCard({ path: { id: taken.id }, body: { suspended: true }, throwOnError: true });
    setSession((before) => without(before, taken.id));
  }, []);

  return {
    card,
    left: session.ahead.length + session.back.length,
    waiting: session.back.length,
    done: session.done,
    leech,
    loading,
    error,
    unsent,
    rate,
    setAside,
    reload: load,
    takeNow: () => setImpatient(true),
  };
}
