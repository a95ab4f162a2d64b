import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GivenResponse } from '@/api/generated/types.gen';
import { type Keeping, ResponseQueue } from '@/features/assessment/take/response-queue';

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    size: () => kept.size,
  };
}

const text = (words: string) => ({ kind: 'SHORT_ANSWER' as const, text: words });

describe('the queue of responses', () => {
  const sent: (readonly GivenResponse[])[] = [];
  let keeping: Keeping[] = [];
  let reachable = true;
  let device = storage();

  const queue = () =>
    new ResponseQueue({
      person: 'p1',
      attempt: 'a1',
      storage: device,
      onChange: (state) => keeping.push(state),
      send: async (responses) => {
        if (!reachable) throw new TypeError('no network');
        sent.push(responses);
      },
    });

  beforeEach(() => {
    vi.useFakeTimers();
    sent.length = 0;
    keeping = [];
    reachable = true;
    device = storage();
  });
  afterEach(() => vi.useRealTimers());

  it('sends what was answered within a second, the last word of each item only', async () => {
    const q = queue();
    q.give('i1', text('p'));
    q.give('i1', text('pa'));
    q.give('i2', text('b'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.map(({ item, response }) => [item, response])).toEqual([
      ['i1', text('pa')],
      ['i2', text('b')],
    ]);
    expect(keeping.at(-1)).toBe('kept');
    expect(device.size()).toBe(0);
  });

  it('gives later answers larger sequences, also when the clock of the device was set back', () => {
    const q = queue();
    vi.setSystemTime(5000);
    q.give('i1', text('a'));
    vi.setSystemTime(1000);
    q.give('i1', text('b'));
    expect(q.waiting()[0]?.sequence).toBe(5001);
    q.give('i2', text('c'), 9000);
    expect(q.waiting()[1]?.sequence).toBe(9001);
  });

  it('keeps on the device what cannot be sent, tries again and says so', async () => {
    const q = queue();
    reachable = false;
    q.give('i1', text('a'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeping.at(-1)).toBe('waiting');
    expect(device.size()).toBe(1);
    reachable = true;
    await vi.advanceTimersByTimeAsync(4000);
    expect(keeping.at(-1)).toBe('kept');
    expect(sent).toHaveLength(1);
  });

  it('goes on in another window with what was left', async () => {
    const q = queue();
    reachable = false;
    q.give('i1', text('a'));
    await q.flush();
    q.close();
    reachable = true;
    const next = queue();
    expect(next.waiting()[0]?.response).toEqual(text('a'));
    await vi.advanceTimersByTimeAsync(10);
    expect(sent).toHaveLength(1);
    expect(device.size()).toBe(0);
  });

  it('does not forget what was answered while it was sending', async () => {
    const answers: (() => void)[] = [];
    const q = new ResponseQueue({
      person: 'p1',
      attempt: 'a1',
      storage: device,
      onChange: () => undefined,
      send: (responses) => {
        sent.push(responses);
        return new Promise((resolve) => answers.push(resolve));
      },
    });
    q.give('i1', text('a'));
    await vi.advanceTimersByTimeAsync(1000);
    q.give('i1', text('ab'));
    answers[0]?.();
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent.at(-1)?.[0]?.response).toEqual(text('ab'));
  });
});
