import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Seen, SeenQueue } from '@/features/learning/reading/seen-queue';

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('what has been seen', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const queueOf = (send: (seen: Seen) => Promise<void>, storage = memory()) =>
    new SeenQueue({ person: 'p', lesson: 'l', send, storage, delay: 1000 });

  it('is sent once, gathered', async () => {
    const sent: Seen[] = [];
    const queue = queueOf(async (seen) => void sent.push(seen));
    queue.add(['a'], 'a');
    queue.add(['b', 'a'], 'b');
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toEqual([{ blockIds: ['a', 'b'], resumeAt: 'b' }]);
  });

  it('survives a lost connection', async () => {
    const sent: Seen[] = [];
    let connected = false;
    const queue = queueOf(async (seen) => {
      if (!connected) throw new Error('offline');
      sent.push(seen);
    });
    queue.add(['a'], 'a');
    await vi.advanceTimersByTimeAsync(2500);
    connected = true;
    await vi.advanceTimersByTimeAsync(2500);
    expect(sent).toEqual([{ blockIds: ['a'], resumeAt: 'a' }]);
  });

  it('survives a closed window', async () => {
    const storage = memory();
    const lost = queueOf(async () => Promise.reject(new Error('offline')), storage);
    lost.add(['a'], 'a');
    lost.close();
    const sent: Seen[] = [];
    queueOf(async (seen) => void sent.push(seen), storage);
    await vi.advanceTimersByTimeAsync(1500);
    expect(sent).toEqual([{ blockIds: ['a'], resumeAt: 'a' }]);
    expect(storage.kept.size).toBe(0);
  });

  it('keeps what was seen while it was sending', async () => {
    const sent: Seen[] = [];
    const queue: SeenQueue = queueOf(async (seen) => {
      sent.push(seen);
      if (sent.length === 1) queue.add(['b'], 'b');
    });
    queue.add(['a'], 'a');
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent.map(({ blockIds }) => blockIds)).toEqual([['a'], ['b']]);
  });
});
