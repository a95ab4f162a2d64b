import { afterMessage, type ClassModel } from './class-model';
import { ClassSocket, type Link } from './class-socket';
import { ClipPlayer, type Utterance } from './clip-player';
import type { AnswerPart, BeatStarts, BeatView, ClientMessage, ServerMessage } from './protocol';
import { ServerClock } from './server-clock';
import { TabLead } from './tab-lead';

/** What is heard at this moment. */
export interface Sounding {
  readonly key: string;
  readonly caption: string;
  readonly language: 'en' | 'ar';
  readonly clip: BeatStarts['clip'];
  readonly kind: 'beat' | 'answer';
}

export interface ClassSnapshot {
  readonly link: Link;
  readonly model: ClassModel | null;
  readonly sounding: Sounding | null;
  /** The beat whose board is shown: the one that is heard, not the one announced. */
  readonly shown: BeatView | null;
  /** False while another tab of this browser has the sound. */
  readonly leads: boolean;
}

/** A learner's class: the connection, what is known, and the sound. React only looks at its snapshots. */
export class ClassSession {
  private snapshot: ClassSnapshot = { link: 'joining', model: null, sounding: null, shown: null, leads: true };
  private readonly listeners = new Set<() => void>();
  private readonly announced = new Map<string, { readonly sounding: Sounding; readonly beat: BeatView | null }>();
  private readonly clock = new ServerClock();
  private readonly player: ClipPlayer;
  private readonly socket: ClassSocket;
  private readonly lead: TabLead;
  private volume = 1;
  private handUp = false;

  constructor(classId: string, context: AudioContext | null) {
    this.player = new ClipPlayer(this.clock, context, (utterance) => this.sounds(utterance));
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    this.socket = new ClassSocket(`${scheme}://${location.host}/ws/classes/${classId}`, {
      onMessage: (message) => this.receive(message),
      onLink: (link) => this.update({ link }),
    });
    this.lead = new TabLead(`lectern-class-sound`, (leads) => {
      this.update({ leads });
      this.applyVolume();
    });
  }

  start(): void {
    globalThis.addEventListener?.('online', this.hurry);
    this.lead.start();
    this.socket.connect();
  }

  stop(): void {
    globalThis.removeEventListener?.('online', this.hurry);
    this.socket.close();
    this.lead.stop();
    this.player.close();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  current = (): ClassSnapshot => this.snapshot;

  /** Asks the teacher, who falls silent here before the server has heard of it. */
  ask(text: string): void {
    if (this.snapshot.model?.phase !== 'answering' || this.isMine()) this.player.hush(this.snapshot.model?.epoch ?? 0);
    this.socket.send({ type: 'ask', id: crypto.randomUUID(), text });
  }

  say(text: string): void {
    this.socket.send({ type: 'chat', id: crypto.randomUUID(), text });
  }

  raiseHand(up: boolean): void {
    this.handUp = up;
    this.socket.send({ type: 'hand', up });
  }

  send(message: ClientMessage): void {
    this.socket.send(message);
  }

  playHere(): void {
    this.lead.take();
  }

  setVolume(volume: number): void {
    this.volume = volume;
    this.applyVolume();
  }

  setDeviceVoice(wanted: boolean): void {
    this.player.setDeviceVoice(wanted);
  }

  /** Where in the clip that sounds we are, in milliseconds. */
  position = (): number => {
    const { sounding } = this.snapshot;
    return sounding ? this.player.position(sounding.key) : Number.POSITIVE_INFINITY;
  };

  private readonly hurry = () => this.socket.hurry();

  private isMine(): boolean {
    const { model } = this.snapshot;
    return model?.answer.at(-1)?.by.userId === model?.you.userId;
  }

  private applyVolume(): void {
    this.player.setVolume(this.snapshot.leads ? this.volume : 0);
  }

  private receive(message: ServerMessage): void {
    const before = this.snapshot.model;
    const model = afterMessage(before, message);
    if (message.type === 'pong') this.clock.sample(message.t, message.serverTime);
    if (model === before) return;
    this.update({ model });
    this.sound(message);
  }

  private sound(message: ServerMessage): void {
    switch (message.type) {
      case 'welcome':
        this.clock.forget();
        this.clock.guess(message.serverTime);
        this.enter(
          message.stage.phase === 'answering' ? message.stage.answer : message.stage.beat,
          message.stage.phase,
        );
        if (this.handUp) this.socket.send({ type: 'hand', up: true });
        break;
      case 'beat':
        this.announce(message);
        break;
      case 'answer':
        this.announce(message);
        break;
      case 'hush':
        this.player.hush(message.epoch);
        this.update({ sounding: null });
        break;
      case 'ended':
        this.update({ sounding: null });
        break;
      default:
    }
  }

  private enter(what: BeatStarts | AnswerPart | null, phase: string): void {
    this.player.reset();
    const beat = this.snapshot.model?.beat?.beat ?? null;
    this.update({ sounding: null, shown: beat });
    if (what && (phase === 'speaking' || phase === 'answering')) this.announce(what);
  }

  private announce(what: BeatStarts | AnswerPart): void {
    const isBeat = what.type === 'beat';
    const said = isBeat ? what.beat : what;
    const key = `${isBeat ? what.beat.id : `${what.askId}/${what.part}`}@${what.startAt}`;
    const sounding: Sounding = {
      key,
      caption: said.caption,
      language: said.language,
      clip: what.clip,
      kind: isBeat ? 'beat' : 'answer',
    };
    this.announced.set(key, { sounding, beat: isBeat ? what.beat : null });
    if (isBeat) this.player.prefetch(what.upcoming);
    const { epoch, clip, startAt } = what;
    void this.player.play({ key, epoch, clip, startAt, speech: said.speech, language: said.language });
  }

  private sounds({ key }: Utterance): void {
    const what = this.announced.get(key);
    if (!what) return;
    this.announced.delete(key);
    this.update({ sounding: what.sounding, shown: what.beat ?? this.snapshot.shown });
  }

  private update(change: Partial<ClassSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.listeners) listener();
  }
}
