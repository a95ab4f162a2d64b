import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { litCaption } from './caption-words';
import { ClipPlayer, type Utterance } from './clip-player';
import { clip } from './messages.fixture';
import { ServerClock } from './server-clock';

/** As much of Web Audio as the player uses, with a clock that is set by the test. */
class FakeContext {
  currentTime = 0;
  outputLatency = 0;
  destination = {};
  readonly started: { at: number; from: number }[] = [];
  readonly ramps: { value: number; at: number }[] = [];
  stopped = 0;

  createGain() {
    const gain = {
      value: 1,
      setValueAtTime: () => undefined,
      setTargetAtTime: () => undefined,
      linearRampToValueAtTime: (value: number, at: number) => this.ramps.push({ value, at }),
    };
    return { gain, connect: (next: unknown) => next };
  }

  createBufferSource() {
    return {
      buffer: null,
      connect: (next: unknown) => next,
      start: (at: number, from: number) => this.started.push({ at, from }),
      stop: () => {
        this.stopped++;
      },
    };
  }

  async decodeAudioData() {
    return {};
  }

  async close() {}
}

const utterance = (key: string, epoch: number, startAt: number): Utterance => ({
  key,
  epoch,
  clip,
  startAt,
  speech: key,
  language: 'en',
});

describe('the player of clips', () => {
  let context: FakeContext;
  let heard: string[];
  let player: ClipPlayer;

  beforeEach(() => {
    vi.useFakeTimers();
    context = new FakeContext();
    heard = [];
    const clock = new ServerClock();
    clock.guess(10_000);
    player = new ClipPlayer(
      clock,
      context as unknown as AudioContext,
      ({ key }) => heard.push(key),
      async () => new ArrayBuffer(1),
    );
  });

  afterEach(() => vi.useRealTimers());

  it('starts a clip on the server clock and says when it sounds', async () => {
    await player.play(utterance('one', 1, 10_500));
    expect(context.started[0]?.at).toBeCloseTo(0.5, 1);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(520);
    expect(heard).toEqual(['one']);
  });

  it('falls silent within 60 ms', async () => {
    await player.play(utterance('one', 1, 10_000));
    player.hush(2);
    expect(context.ramps[0]?.value).toBe(0);
    expect(context.ramps[0]?.at).toBeLessThanOrEqual(0.06);
    expect(context.stopped).toBe(1);
    expect(player.position('one')).toBe(Number.POSITIVE_INFINITY);
  });

  it('never starts what was announced before the hush', async () => {
    await player.play(utterance('next', 1, 10_800));
    player.hush(2);
    vi.advanceTimersByTime(2000);
    await player.play(utterance('late', 1, 12_500));
    expect(heard).toEqual([]);
  });

  it('lets captions and face go on when the sound cannot be had', async () => {
    const clock = new ServerClock();
    clock.guess(10_000);
    const mute = new ClipPlayer(
      clock,
      context as unknown as AudioContext,
      ({ key }) => heard.push(key),
      () => Promise.reject(new Error('404')),
    );
    await mute.play(utterance('one', 1, 10_000));
    vi.advanceTimersByTime(300);
    expect(heard).toEqual(['one']);
    expect(mute.position('one')).toBeGreaterThanOrEqual(290);
  });

  describe('without a voice of the academy', () => {
    const silent: Utterance = { ...utterance('اقرأ', 1, 10_000), clip: { ...clip, audio: null }, language: 'ar' };
    const spoken: string[] = [];

    beforeEach(() => {
      spoken.length = 0;
      vi.stubGlobal(
        'SpeechSynthesisUtterance',
        class {
          constructor(readonly text: string) {}
        },
      );
      vi.stubGlobal('speechSynthesis', {
        getVoices: () => [{ lang: 'en-US' }, { lang: 'ar-AE' }],
        speak: ({ text }: { text: string }) => spoken.push(text),
        cancel: () => undefined,
      });
    });

    afterEach(() => vi.unstubAllGlobals());

    it('lets the device read when the learner wants it', async () => {
      player.setDeviceVoice(true);
      await player.play(silent);
      expect(spoken).toEqual(['اقرأ']);
    });

    it('stays silent when the learner did not choose the device', async () => {
      await player.play(silent);
      expect(spoken).toEqual([]);
      expect(heard).toEqual(['اقرأ']);
    });
  });

  it('follows the clock of the sound card, latency included', async () => {
    await player.play(utterance('one', 1, 10_000));
    context.currentTime = 1;
    context.outputLatency = 0.1;
    expect(player.position('one')).toBeCloseTo(900, -1);
  });
});

describe('the lit caption', () => {
  it('lights the word that is spoken', () => {
    expect(litCaption('Good morning', clip.words, 500)).toEqual({ before: 'Good ', word: 'morning', after: '' });
    expect(litCaption('Good morning', [], 500).after).toBe('Good morning');
  });
});
