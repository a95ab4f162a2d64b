import { ClipPlayer } from '@/features/tutor/class/clip-player';
import type { Clip } from '@/features/tutor/class/protocol';
import { ServerClock } from '@/features/tutor/class/server-clock';
import type { Beat } from '@/features/tutor/plan/beats';

/** What is heard now; `clip` is null while it is being made, and for a silence. */
export interface Hearing {
  readonly beat: string;
  readonly clip: Clip | null;
  readonly caption: string;
  readonly sounding: boolean;
  /** Whether the next beat follows. */
  readonly onwards: boolean;
}

const leadMs = 80;
const longestSilenceMs = 1_500;

/** Lets a teacher hear beats as a class would, one alone or one after the other; long silences are cut short. */
export class PlanPlayer {
  private hearing: Hearing | null = null;
  private readonly clock = new ServerClock();
  private readonly player: ClipPlayer;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private epoch = 0;

  /**
   * @param beats as they are at the moment: they may be changed while one is heard
   * @param clipOf has the voice speak a beat
   */
  constructor(
    private readonly beats: () => readonly Beat[],
    private readonly clipOf: (beat: Beat) => Promise<Clip>,
    context: AudioContext | null,
    private readonly onFailure: (error: unknown) => void,
  ) {
    this.clock.guess(0);
    this.player = new ClipPlayer(this.clock, context, () => this.update({ sounding: true }));
    this.player.setDeviceVoice(true);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  current = (): Hearing | null => this.hearing;

  /** Milliseconds into what is heard. */
  position = (): number => (this.hearing?.sounding ? this.player.position(this.name(this.hearing.beat)) : -1);

  async play(key: string, onwards: boolean): Promise<void> {
    const epoch = this.silence();
    const beat = this.beats().find((one) => one.key === key);
    if (!beat) return this.stop();
    this.hearing = { beat: key, clip: null, caption: beat.caption, sounding: false, onwards };
    this.tell();
    try {
      const clip = isSilent(beat) ? null : await this.clipOf(beat);
      if (epoch === this.epoch) this.sound(beat, clip, onwards);
    } catch (error) {
      if (epoch !== this.epoch) return;
      this.stop();
      this.onFailure(error);
    }
  }

  private sound(beat: Beat, clip: Clip | null, onwards: boolean): void {
    this.update({ clip });
    void this.player.play({
      key: this.name(beat.key),
      epoch: this.epoch,
      clip,
      startAt: this.clock.now() + leadMs,
      speech: beat.speech ?? beat.caption,
      language: beat.language,
    });
    const following = onwards ? this.after(beat.key) : undefined;
    if (following && !isSilent(following)) void this.ahead(following);
    const silenceMs = onwards || !clip ? Math.min(beat.pauseMs, longestSilenceMs) : 0;
    const endsIn = leadMs + (clip?.durationMs ?? 0) + silenceMs;
    this.timer = setTimeout(() => this.end(beat.key, onwards), endsIn);
  }

  private end(key: string, onwards: boolean): void {
    const following = onwards ? this.after(key) : undefined;
    if (following) void this.play(following.key, true);
    else this.stop();
  }

  private after(key: string): Beat | undefined {
    const beats = this.beats();
    const at = beats.findIndex((beat) => beat.key === key);
    return at < 0 ? undefined : beats[at + 1];
  }

  private async ahead(beat: Beat): Promise<void> {
    const clip = await this.clipOf(beat).catch(() => null);
    if (clip?.audio) this.player.prefetch([{ hash: clip.hash, audio: clip.audio }]);
  }

  stop(): void {
    this.silence();
    this.hearing = null;
    this.tell();
  }

  close(): void {
    this.silence();
    this.player.close();
  }

  private silence(): number {
    clearTimeout(this.timer);
    this.player.hush(++this.epoch);
    return this.epoch;
  }

  private name(key: string): string {
    return `${key}@${this.epoch}`;
  }

  private update(change: Partial<Hearing>): void {
    if (!this.hearing) return;
    this.hearing = { ...this.hearing, ...change };
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

function isSilent({ kind, speech }: Beat): boolean {
  return speech === '' || (speech === null && kind === 'WAIT');
}
