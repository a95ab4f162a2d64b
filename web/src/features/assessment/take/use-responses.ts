import { useCallback, useEffect, useRef, useState } from 'react';
import { saveResponses } from '@/api/generated/sdk.gen';
import type { AttemptAnswer, GivenResponse } from '@/api/generated/types.gen';
import { isProblem } from '@/api/problem';
import { type Given, type Keeping, ResponseQueue } from '@/features/assessment/take/response-queue';
import { useUser } from '@/shared/session/session';

export interface Responses {
  readonly of: (item: string) => Given | undefined;
  readonly give: (item: string, response: Given) => void;
  readonly keeping: Keeping;
  /** What the server does not have yet, to be handed in with the submission. */
  readonly waiting: () => readonly GivenResponse[];
  /** Forgets what is kept on the device. */
  readonly clear: () => void;
}

/** The responses of a running attempt: those of the server, over them those that are still on this device. */
export function useResponses(attempt: AttemptAnswer, onOver: () => void): Responses {
  const { id: person } = useUser();
  const [given, setGiven] = useState<ReadonlyMap<string, Given>>(new Map());
  const [keeping, setKeeping] = useState<Keeping>('kept');
  const queue = useRef<ResponseQueue | null>(null);
  const over = useRef(onOver);
  over.current = onOver;

  useEffect(() => {
    const made = new ResponseQueue({
      person,
      attempt: attempt.id,
      storage: localStorage,
      onChange: setKeeping,
      send: async (responses) => {
        try {
          await saveResponses({ path: { id: attempt.id }, body: { responses: [...responses] }, throwOnError: true });
        } catch (error) {
          if (isProblem(error) && error.slug === 'attempt-over') over.current();
          throw error;
        }
      },
    });
    queue.current = made;
    setGiven(new Map(made.waiting().map(({ item, response }) => [item, response])));
    const online = () => void made.flush();
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      void made.flush();
      made.close();
    };
  }, [attempt.id, person]);

  const give = useCallback(
    (item: string, response: Given) => {
      const known = attempt.questions.find(({ id }) => id === item)?.sequence;
      setGiven((before) => new Map(before).set(item, response));
      queue.current?.give(item, response, known);
    },
    [attempt.questions],
  );
  return {
    of: (item) => given.get(item) ?? attempt.questions.find(({ id }) => id === item)?.response ?? undefined,
    give,
    keeping,
    waiting: () => queue.current?.waiting() ?? [],
    clear: () => queue.current?.clear(),
  };
}
