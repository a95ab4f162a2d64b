import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, beat, check } from './messages.fixture';
import { ReplayPlayer, said } from './replay-player';

describe('a replay', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => vi.useRealTimers());

  const lines = said([beat(1, 'One.'), check(2, 1), answer(3, 0, 'Because.'), beat(4, 'Two.')]);

  it('says everything again, in order, and then stops', async () => {
    const replay = new ReplayPlayer(lines, null);
    const heard: string[] = [];
    replay.subscribe(() => {
      const caption = replay.current().sounding?.caption;
      if (caption && heard.at(-1) !== caption) heard.push(caption);
    });
    replay.play();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(heard).toEqual(['One.', 'Because.', 'Two.']);
    expect(replay.current().playing).toBe(false);
  });

  it('stands still when paused and goes on with the same line', async () => {
    const replay = new ReplayPlayer(lines, null);
    replay.play();
    await vi.advanceTimersByTimeAsync(2_800);
    replay.pause();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(replay.current()).toMatchObject({ at: 1, playing: false, sounding: null });
    replay.play();
    await vi.advanceTimersByTimeAsync(500);
    expect(replay.current().sounding?.caption).toBe('Because.');
    replay.close();
  });

  it('jumps to any line', async () => {
    const replay = new ReplayPlayer(lines, null);
    replay.play(2);
    await vi.advanceTimersByTimeAsync(500);
    expect(replay.current().shown?.caption).toBe('Two.');
    replay.close();
  });
});
