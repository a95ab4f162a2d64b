import type { Sounding } from './class-session';
import { ClipPlayer } from './clip-player';
import type { AnswerPart, BeatStarts, BeatView, ServerMessage, Thinking } from './protocol';
import { ServerClock } from './server-clock';

export interface ReplaySnapshot {
  readonly at: number;
  readonly playing: boolean;
  readonly sounding: Sounding | null;
  readonly shown: BeatView | null;
}

export type Line = BeatStarts | AnswerPart;

/**
 * What was said in a class, in order; the silences of those who thought are left out. A sentence that was begun again after a pause
 * is there once.
 */
export function said(messages: readonly ServerMessage[]): readonly Line[] {
  const lines = messages.filter((message) => message.type === 'beat' || message.type === 'answer');
  return lines.filter((line, at) => {
    const before = lines[at - 1];
    return !(line.type === 'beat' && before?.type === 'beat' && before.beat.id === line.beat.id);
  });
}

/** A question, and as much of its answer as was said up to this line; null while the lesson itself is taught. */
export function answeredAt(
  messages: readonly ServerMessage[],
  lines: readonly Line[],
  at: number,
): { readonly thinking: Thinking | null; readonly answer: readonly AnswerPart[] } | null {
  const line = lines[at];
  if (line?.type !== 'answer') return null;
  const thinking = messages.find((message) => message.type === 'thinking' && message.askId === line.askId);
  const answer = lines
    .slice(0, at + 1)
    .filter((one) => one.type === 'answer')
    .filter(({ askId }) => askId === line.askId);
  return { thinking: thinking?.type === 'thinking' ? thinking : null, answer };
}

const leadMs = 150;
const longestSilenceMs = 2_000;
/** For words whose sound is not there any more. */
const readingMsPerCharacter = 60;

/** Plays a past class from its stored messages: the same clips, captions and boards, no recording needed. */
export class ReplayPlayer {
  private snapshot: ReplaySnapshot = { at: 0, playing: false, sounding: null, shown: null };
  private readonly clock = new ServerClock();
  private readonly player: ClipPlayer;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private epoch = 0;

  constructor(
    private readonly lines: readonly Line[],
    context: AudioContext | null,
  ) {
    this.clock.guess(0);
    this.player = new ClipPlayer(this.clock, context, () => this.started());
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  current = (): ReplaySnapshot => this.snapshot;

  position = (): number => {
    const { sounding } = this.snapshot;
    return sounding ? this.player.position(sounding.key) : Number.POSITIVE_INFINITY;
  };

  /** Goes on from this line; after the last one it stops. */
  play(at: number = this.snapshot.at): void {
    this.silence();
    const line = this.lines[at];
    if (!line) {
      this.update({ at: 0, playing: false, sounding: null });
      return;
    }
    this.update({ at, playing: true, shown: this.boardAt(at) });
    const speech = line.type === 'beat' ? line.beat.speech : line.speech;
    const language = line.type === 'beat' ? line.beat.language : line.language;
    const startAt = this.clock.now() + leadMs;
    void this.player.play({ key: this.key(at), epoch: this.epoch, clip: line.clip, startAt, speech, language });
    const pauseMs = line.type === 'beat' ? Math.min(line.beat.pauseMs, longestSilenceMs) : 150;
    const spokenMs = line.clip?.durationMs ?? speech.length * readingMsPerCharacter;
    this.timer = setTimeout(() => this.play(at + 1), leadMs + spokenMs + pauseMs);
  }

  pause(): void {
    this.silence();
    this.update({ playing: false, sounding: null });
  }

  close(): void {
    this.silence();
    this.player.close();
  }

  /** What stood on the board then: an answer leaves it as it was. */
  private boardAt(at: number): BeatView | null {
    const last = this.lines.slice(0, at + 1).findLast((line) => line.type === 'beat');
    return last?.type === 'beat' ? last.beat : null;
  }

  private key(at: number): string {
    return `${at}@${this.epoch}`;
  }

  private silence(): void {
    clearTimeout(this.timer);
    this.player.hush(++this.epoch);
  }

  private started(): void {
    const line = this.lines[this.snapshot.at];
    if (!line || !this.snapshot.playing) return;
    const text = line.type === 'beat' ? line.beat : line;
    this.update({
      sounding: {
        key: this.key(this.snapshot.at),
        caption: text.caption,
        language: text.language,
        clip: line.clip,
        kind: line.type,
      },
    });
  }

  private update(change: Partial<ReplaySnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.listeners) listener();
  }
}
