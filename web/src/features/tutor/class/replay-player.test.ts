import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, beat, check, person } from './messages.fixture';
import type { ServerMessage } from './protocol';
import { answeredAt, ReplayPlayer, said } from './replay-player';

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

  it('shows on the board what stood there, also after going back to an answer', async () => {
    const replay = new ReplayPlayer(lines, null);
    replay.play(2);
    replay.play(1);
    expect(replay.current().shown?.caption).toBe('One.');
    replay.pause();
  });

  it('leaves time to read what has no sound any more', async () => {
    const silent = { ...beat(1, 'This is read and no longer heard.'), clip: null };
    const replay = new ReplayPlayer([silent, beat(2, 'Two.')], null);
    replay.play();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(replay.current()).toMatchObject({ at: 0, playing: true });
    replay.pause();
  });

  it('says once what was begun again after a pause', () => {
    const again = beat(1, 'One.');
    expect(said([again, { type: 'paused', epoch: 1, index: 0 }, again, beat(2, 'Two.')])).toHaveLength(2);
  });

  it('knows what was asked and how far the answer is', () => {
    const messages: ServerMessage[] = [
      beat(1, 'One.'),
      { type: 'thinking', epoch: 2, askId: 'q', by: person('Anna'), text: 'Why?' },
      answer(3, 0, 'Because.'),
      answer(4, 1, 'And so on.'),
    ];
    const heard = said(messages);
    expect(answeredAt(messages, heard, 0)).toBeNull();
    expect(answeredAt(messages, heard, 1)).toMatchObject({ thinking: { text: 'Why?' }, answer: [{ part: 0 }] });
    expect(answeredAt(messages, heard, 2)?.answer).toHaveLength(2);
  });
});
