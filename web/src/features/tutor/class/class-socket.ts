import type { ClientMessage, ServerMessage } from './protocol';

/** What became of the connection. */
export type Link = 'joining' | 'live' | 'reconnecting' | 'refused' | 'signedOut';

interface Listener {
  readonly onMessage: (message: ServerMessage) => void;
  readonly onLink: (link: Link) => void;
}

const signedOutCode = 4401;
const refusedCode = 4403;
const finishedCode = 1000;
const silenceMs = 12_000;
const pingMs = 4_000;

/** How long to wait before the nth try, in milliseconds: doubling up to ten seconds, a little different for everybody. */
export function waitBeforeTry(n: number, random: number): number {
  return Math.min(10_000, 400 * 2 ** n) * (0.7 + 0.6 * random);
}

/**
 * The connection of a class. It comes back by itself after every loss, says hello again, and repeats questions that were not answered to
 * the end and chat lines that nobody saw: a server that died may have forgotten them. Their ids make sure that nothing is taken twice.
 */
export class ClassSocket {
  private socket: WebSocket | null = null;
  private tries = 0;
  private closed = false;
  private welcomed = false;
  private heardAt = 0;
  private timers: ReturnType<typeof setTimeout>[] = [];
  private readonly unsettled = new Map<string, ClientMessage>();

  constructor(
    private readonly url: string,
    private readonly listener: Listener,
    private readonly open: (url: string) => WebSocket = (address) => new WebSocket(address),
  ) {}

  connect(): void {
    this.closed = false;
    this.clearTimers();
    const socket = this.open(this.url);
    this.socket = socket;
    this.heardAt = performance.now();
    socket.onopen = () => this.transmit({ type: 'hello' });
    socket.onmessage = (event) => this.hear(socket, String(event.data));
    socket.onclose = (event) => this.lost(socket, event.code);
    this.timers.push(setInterval(() => this.beat(), pingMs));
  }

  send(message: ClientMessage): void {
    if (message.type === 'ask' || message.type === 'chat') this.unsettled.set(message.id, message);
    if (this.welcomed) this.transmit(message);
  }

  /** Tries at once, for when the network is back. */
  hurry(): void {
    if (!this.closed && this.socket?.readyState === WebSocket.CLOSED) this.connect();
  }

  close(): void {
    this.closed = true;
    this.clearTimers();
    this.socket?.close();
  }

  private hear(socket: WebSocket, text: string): void {
    if (socket !== this.socket) return;
    this.heardAt = performance.now();
    const message = JSON.parse(text) as ServerMessage;
    this.settle(message);
    if (message.type === 'welcome') {
      this.welcomed = true;
      this.tries = 0;
      this.listener.onLink('live');
      for (const delay of [0, 150, 300, 600]) this.timers.push(setTimeout(() => this.ping(), delay));
    }
    this.listener.onMessage(message);
    if (message.type === 'welcome') for (const late of this.unsettled.values()) this.transmit(late);
  }

  private settle(message: ServerMessage): void {
    switch (message.type) {
      case 'answer':
        if (message.last) this.unsettled.delete(message.askId);
        break;
      case 'ended':
        this.unsettled.clear();
        break;
      case 'chat':
        this.unsettled.delete(message.id);
        break;
      case 'problem':
        if (message.about) this.unsettled.delete(message.about);
        break;
      default:
    }
  }

  private lost(socket: WebSocket, code: number): void {
    if (socket !== this.socket || this.closed) return;
    this.clearTimers();
    this.welcomed = false;
    if (code === signedOutCode || code === refusedCode || code === finishedCode) {
      this.closed = true;
      this.listener.onLink(code === signedOutCode ? 'signedOut' : 'refused');
      return;
    }
    this.listener.onLink('reconnecting');
    this.timers.push(setTimeout(() => this.connect(), waitBeforeTry(this.tries++, Math.random())));
  }

  private beat(): void {
    if (performance.now() - this.heardAt > silenceMs) {
      const dead = this.socket;
      dead?.close();
      if (dead) this.lost(dead, 0);
    } else {
      this.ping();
    }
  }

  private ping(): void {
    this.transmit({ type: 'ping', t: performance.now() });
  }

  private transmit(message: ClientMessage): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  private clearTimers(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers = [];
  }
}
