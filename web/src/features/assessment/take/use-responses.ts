import { useCallback, useEffect, useRef, useState } from 'react';
import { saveResponses } from '@/api/generated/sdk.gen';
import type { AttemptAnswer, GivenResponse } from '@/api/generated/types.gen';
import { isProblem } from '@/api/problem';
import { type Given, type Keeping, ResponseQueue } from '@/features/assessment/take/response-queue';
import { type Answered, KeptAttempt } from '@/features/assessment/take/sealed/kept-attempt';
import { notedUnwritten, noteUnwritten } from '@/features/assessment/take/unwritten';
import { useSleepless } from '@/features/assessment/take/use-sleepless';
import { useUser } from '@/shared/session/session';

/** When the time is up and what the time is, by the server's clock. */
export type AttemptTime = Pick<AttemptAnswer, 'dueAt' | 'serverTime'>;

/** The server is asked so often for the time that is left, unless it told with an answer: somebody may have been given more. */
const askAgainMs = 60_000;

/** A connection that takes longer is taken for lost. */
const patienceMs = 20_000;

export interface Responses {
  readonly of: (item: string) => Given | undefined;
  readonly give: (item: string, response: Given) => void;
  readonly keeping: Keeping;
  /** What the server does not have yet, to be handed in with the submission. */
  readonly waiting: () => Promise<readonly GivenResponse[]>;
  /** Asks for the time that is left. Whether there is any. */
  readonly askTime: () => Promise<boolean>;
  /** The attempt is over, and the server has what is in it. */
  readonly settle: (over: AttemptAnswer) => Promise<void>;
}

/** The responses of a running attempt: those of the server, over them those that are still on this device. */
export function useResponses(
  attempt: AttemptAnswer,
  onOver: () => void,
  onTime: (time: AttemptTime) => void,
): Responses {
  const { id: person } = useUser();
  const [given, setGiven] = useState<ReadonlyMap<string, Given>>(new Map());
  const [keeping, setKeeping] = useState<Keeping>('kept');
  const [kept, setKept] = useState<KeptAttempt | null>(null);
  const queue = useRef<ResponseQueue | null>(null);
  const early = useRef(new Map<string, Answered>());
  const over = useRef(onOver);
  over.current = onOver;
  const timed = useRef(onTime);
  const toldAt = useRef(0);
  timed.current = (time) => {
    toldAt.current = Date.now();
    onTime(time);
  };

  const save = useCallback(
    async (into: KeptAttempt | null, responses: readonly GivenResponse[]) => {
      const signal = AbortSignal.timeout(patienceMs);
      const { data } = await saveResponses({ path: { id: attempt.id }, body: { responses: [...responses] }, signal });
      await into?.told(data).catch(() => undefined);
      timed.current(data);
      return data;
    },
    [attempt.id],
  );

  useEffect(() => {
    let gone = false;
    const begin = async () => {
      const opened = await KeptAttempt.open(person, attempt.id);
      const made = await ResponseQueue.of({
        kept: opened,
        onChange: setKeeping,
        send: async (responses) => {
          try {
            await save(opened, responses);
          } catch (error) {
            if (isProblem(error) && error.slug === 'attempt-over') over.current();
            throw error;
          }
        },
      });
      if (gone) return made.close();
      setKept(opened);
      queue.current = made;
      for (const { item, response, after } of notedUnwritten(person, attempt.id)) made.give(item, response, after);
      for (const { item, response, after } of early.current.values()) made.give(item, response, after);
      const waiting = await made.waiting();
      noteUnwritten(person, attempt.id, []);
      setGiven((before) => new Map([...waiting.map(({ item, response }) => [item, response] as const), ...before]));
    };
    void begin();
    const online = () => void queue.current?.flush();
    const hide = () => noteUnwritten(person, attempt.id, queue.current?.unwritten() ?? [...early.current.values()]);
    window.addEventListener('online', online);
    window.addEventListener('pagehide', hide);
    return () => {
      gone = true;
      window.removeEventListener('online', online);
      window.removeEventListener('pagehide', hide);
      void queue.current?.flush();
      queue.current?.close();
      queue.current = null;
    };
  }, [attempt.id, person, save]);

  // A paper that the server gave: with its word about the time.
  useEffect(() => {
    const { token } = attempt;
    if (!kept || !token) return;
    void kept.told({ ...attempt, token }).catch(() => undefined);
    void kept.keepPaper(attempt).catch(() => undefined);
  }, [kept, attempt]);

  const askTime = useCallback(async () => {
    try {
      const data = await save(kept, []);
      return data.dueAt == null || Date.parse(data.dueAt) > Date.parse(data.serverTime);
    } catch {
      return false;
    }
  }, [kept, save]);
  useEffect(() => {
    if (attempt.dueAt == null) return;
    const timer = setInterval(() => {
      if (Date.now() - toldAt.current >= askAgainMs) void askTime();
    }, askAgainMs);
    return () => clearInterval(timer);
  }, [attempt.dueAt, askTime]);
  useSleepless(kept, askTime, (time) => timed.current(time));

  const give = useCallback(
    (item: string, response: Given) => {
      const after = attempt.questions.find(({ id }) => id === item)?.sequence ?? 0;
      setGiven((before) => new Map(before).set(item, response));
      if (queue.current) queue.current.give(item, response, after);
      else early.current.set(item, { item, response, after });
    },
    [attempt.questions],
  );
  return {
    of: (item) => given.get(item) ?? attempt.questions.find(({ id }) => id === item)?.response ?? undefined,
    give,
    keeping,
    askTime,
    waiting: async () => (await queue.current?.waiting()) ?? [],
    settle: async ({ questions }) => {
      queue.current?.close();
      await queue.current?.acknowledge(questions.map(({ id, sequence }) => ({ item: id, sequence })));
    },
  };
}
