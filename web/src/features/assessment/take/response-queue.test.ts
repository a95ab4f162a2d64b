import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GivenResponse } from '@/api/generated/types.gen';
import { Problem } from '@/api/problem';
import { type Keeping, ResponseQueue } from '@/features/assessment/take/response-queue';
import { KeptAttempt } from '@/features/assessment/take/sealed/kept-attempt';
import { MemoryVault } from '@/features/assessment/take/sealed/memory-vault';

const text = (words: string) => ({ kind: 'SHORT_ANSWER' as const, text: words });

describe('the queue of responses', () => {
  const sent: (readonly GivenResponse[])[] = [];
  let keeping: Keeping[] = [];
  let refusal: unknown = null;
  let device = new MemoryVault();

  const kept = () => KeptAttempt.open('p1', 'a1', device);
  const queue = async (send?: (responses: readonly GivenResponse[]) => Promise<void>) =>
    ResponseQueue.of({
      kept: await kept(),
      onChange: (state) => keeping.push(state),
      send:
        send ??
        (async (responses) => {
          if (refusal) throw refusal;
          sent.push(responses);
        }),
    });
  const answers = async () => (await kept()).answers();

  beforeEach(() => {
    vi.useFakeTimers();
    // Without a key: what encrypts does not follow a clock of tests.
    vi.stubGlobal('crypto', {});
    sent.length = 0;
    keeping = [];
    refusal = null;
    device = new MemoryVault();
  });
  afterEach(() => vi.useRealTimers());

  it('sends what was answered within a second, the last word of each item only', async () => {
    const q = await queue();
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
    expect(await answers()).toEqual([]);
  });

  it('gives later answers larger sequences, also when the clock of the device was set back', async () => {
    const q = await queue();
    vi.setSystemTime(5000);
    q.give('i1', text('a'));
    await q.waiting();
    vi.setSystemTime(1000);
    q.give('i1', text('b'));
    expect((await q.waiting())[0]?.sequence).toBe(5001);
    q.give('i2', text('c'), 9000);
    expect((await q.waiting())[1]?.sequence).toBe(9001);
  });

  it('keeps on the device what cannot be sent, tries again and says so', async () => {
    const q = await queue();
    refusal = new TypeError('no network');
    q.give('i1', text('a'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeping.at(-1)).toBe('waiting');
    expect(await answers()).toHaveLength(1);
    refusal = null;
    await vi.advanceTimersByTimeAsync(6000);
    expect(keeping.at(-1)).toBe('kept');
    expect(sent).toHaveLength(1);
  });

  it('comes again when the server asks it to, and says that its turn will come', async () => {
    refusal = new Problem(503, { type: '/problems/attempt-rush', retryAfterSeconds: 20 });
    const q = await queue();
    q.give('i1', text('a'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeping.at(-1)).toBe('queued');
    refusal = null;
    q.give('i2', text('b'));
    await vi.advanceTimersByTimeAsync(18_000);
    expect(sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(22_000);
    expect(sent.map((all) => all.map(({ item }) => item))).toEqual([['i1', 'i2']]);
    expect(keeping.at(-1)).toBe('kept');
  });

  it('writes down what is answered while the server is away, and goes on with it in another window', async () => {
    refusal = new TypeError('no network');
    const q = await queue();
    q.give('i1', text('a'));
    await vi.advanceTimersByTimeAsync(1000);
    q.give('i2', text('b'));
    await vi.advanceTimersByTimeAsync(400);
    q.close();
    refusal = null;
    const next = await queue();
    expect((await next.waiting()).map(({ response }) => response)).toEqual([text('a'), text('b')]);
    await vi.advanceTimersByTimeAsync(10);
    expect(sent).toHaveLength(1);
    expect(await answers()).toEqual([]);
  });

  it('does not forget what was answered while it was sending', async () => {
    const arrived: (() => void)[] = [];
    const q = await queue((responses) => {
      sent.push(responses);
      return new Promise((resolve) => arrived.push(resolve));
    });
    q.give('i1', text('a'));
    await vi.advanceTimersByTimeAsync(1000);
    q.give('i1', text('ab'));
    await vi.advanceTimersByTimeAsync(1000);
    arrived[0]?.();
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent.at(-1)?.[0]?.response).toEqual(text('ab'));
  });

  it('sends what a device cannot keep', async () => {
    vi.spyOn(device, 'append').mockRejectedValue(new Error('the disk is full'));
    const q = await queue();
    q.give('i1', text('a'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent[0]?.[0]?.response).toEqual(text('a'));
  });
});
