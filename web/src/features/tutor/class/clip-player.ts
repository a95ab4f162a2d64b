import { entrance } from './entrance';
import type { Clip } from './protocol';
import type { ServerClock } from './server-clock';

/** Something that is said, or a silence that holds the board. */
export interface Utterance {
  readonly key: string;
  readonly epoch: number;
  readonly clip: Clip | null;
  readonly startAt: number;
  readonly speech: string;
  readonly language: 'en' | 'ar';
}

interface Playing {
  readonly utterance: Utterance;
  readonly timer: ReturnType<typeof setTimeout> | undefined;
  /** Position in the clip in milliseconds. */
  position: () => number;
  silence: () => void;
}

const fadeSeconds = 0.05;
const buffersKept = 24;

/**
 * Plays the teacher's clips on the class's clock through one `AudioContext`. A clip that has no sound, or whose sound cannot be had,
 * passes silently in the same time, so that captions and face go on.
 */
export class ClipPlayer {
  private readonly buffers = new Map<string, Promise<AudioBuffer>>();
  private readonly output: GainNode | null;
  private playing: Playing[] = [];
  private audible = true;
  private deviceVoice = false;
  private epoch = 0;

  constructor(
    private readonly clock: ServerClock,
    private readonly context: AudioContext | null,
    private readonly onStart: (utterance: Utterance) => void,
    private readonly fetchSound: (url: string) => Promise<ArrayBuffer> = download,
  ) {
    this.output = context?.createGain() ?? null;
    if (context && this.output) this.output.connect(context.destination);
  }

  prefetch(clips: readonly { readonly hash: string; readonly audio: string }[]): void {
    for (const { hash, audio } of clips) void this.buffer(hash, audio).catch(() => undefined);
  }

  async play(utterance: Utterance): Promise<void> {
    if (utterance.epoch < this.epoch) return;
    this.epoch = utterance.epoch;
    const { clip } = utterance;
    const sound = clip?.audio && this.context ? await this.buffer(clip.hash, clip.audio).catch(() => null) : null;
    if (utterance.epoch < this.epoch) return;
    const entry = entrance(utterance.startAt, this.clock.now(), clip?.durationMs ?? Number.POSITIVE_INFINITY);
    if (entry.kind === 'missed') {
      this.onStart(utterance);
      return;
    }
    this.add(utterance, sound, entry.inMs, entry.fromMs);
  }

  private add(utterance: Utterance, sound: AudioBuffer | null, inMs: number, fromMs: number): void {
    const voice = sound ? this.sound(sound, inMs, fromMs) : this.silent(utterance);
    const start = () => {
      this.playing = this.playing.filter((one) => one.utterance === utterance || one.position() < 0);
      if (!sound) this.speakByDevice(utterance);
      this.onStart(utterance);
    };
    const timer = inMs > 0 ? setTimeout(start, inMs) : undefined;
    this.playing.push({ utterance, timer, ...voice });
    if (inMs <= 0) start();
  }

  private sound(buffer: AudioBuffer, inMs: number, fromMs: number): Pick<Playing, 'position' | 'silence'> {
    const context = this.context as AudioContext;
    const source = context.createBufferSource();
    const gain = context.createGain();
    source.buffer = buffer;
    source.connect(gain).connect(this.output as GainNode);
    const at = context.currentTime + inMs / 1000;
    source.start(at, fromMs / 1000);
    return {
      position: () => (context.currentTime - at - (context.outputLatency || 0)) * 1000 + fromMs,
      silence: () => {
        const now = context.currentTime;
        gain.gain.setValueAtTime(gain.gain.value, now);
        gain.gain.linearRampToValueAtTime(0, now + fadeSeconds);
        source.stop(now + fadeSeconds);
      },
    };
  }

  private silent(utterance: Utterance): Pick<Playing, 'position' | 'silence'> {
    return {
      position: () => this.clock.now() - utterance.startAt,
      silence: () => globalThis.speechSynthesis?.cancel(),
    };
  }

  private speakByDevice({ speech, language, clip }: Utterance): void {
    const voices = globalThis.speechSynthesis?.getVoices() ?? [];
    const voice = voices.find((one) => one.lang.startsWith(language));
    if (!this.deviceVoice || !this.audible || !voice || !clip || speech === '') return;
    const spoken = new SpeechSynthesisUtterance(speech);
    spoken.voice = voice;
    spoken.lang = voice.lang;
    globalThis.speechSynthesis.speak(spoken);
  }

  /** Falls silent within 60 ms and plays nothing of an older epoch any more. */
  hush(epoch: number): void {
    if (epoch < this.epoch) return;
    this.epoch = epoch;
    for (const one of this.playing) {
      clearTimeout(one.timer);
      one.silence();
    }
    this.playing = [];
  }

  /** Begins anew, whatever epoch comes next: the server may have been started again. */
  reset(): void {
    this.hush(Math.max(this.epoch, 0));
    this.epoch = 0;
  }

  /** Where in the clip we are, in milliseconds; the clip's end when it is over. */
  position(key: string): number {
    const one = this.playing.find(({ utterance }) => utterance.key === key);
    return one ? one.position() : Number.POSITIVE_INFINITY;
  }

  setVolume(volume: number): void {
    this.audible = volume > 0;
    if (this.context && this.output) this.output.gain.setTargetAtTime(volume, this.context.currentTime, 0.02);
  }

  /** Whether a voice of this device reads what the school has no voice for. */
  setDeviceVoice(wanted: boolean): void {
    this.deviceVoice = wanted;
    if (!wanted) globalThis.speechSynthesis?.cancel();
  }

  close(): void {
    this.reset();
    void this.context?.close().catch(() => undefined);
  }

  private buffer(hash: string, url: string): Promise<AudioBuffer> {
    const known = this.buffers.get(hash);
    if (known) return known;
    const context = this.context;
    if (!context) return Promise.reject(new Error('no sound on this device'));
    const made = this.fetchSound(url).then((bytes) => context.decodeAudioData(bytes));
    this.buffers.set(hash, made);
    made.catch(() => this.buffers.delete(hash));
    const oldest = this.buffers.keys().next().value;
    if (this.buffers.size > buffersKept && oldest !== undefined) this.buffers.delete(oldest);
    return made;
  }
}

async function download(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`sound ${response.status}`);
  return response.arrayBuffer();
}
