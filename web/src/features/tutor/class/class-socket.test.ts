import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ClassSocket, type Link, waitBeforeTry } from './class-socket';
import { answer, welcome } from './messages.fixture';
import type { ServerMessage } from './protocol';

class FakeSocket {
  readyState: number = WebSocket.CONNECTING;
  readonly sent: { type: string }[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  send(text: string) {
    this.sent.push(JSON.parse(text));
  }

  open() {
    this.readyState = WebSocket.OPEN;
    this.onopen?.();
  }

  give(message: ServerMessage) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  break(code = 1006) {
    this.readyState = WebSocket.CLOSED;
    this.onclose?.({ code });
  }

  close() {
    this.readyState = WebSocket.CLOSED;
  }

  types() {
    return this.sent.map(({ type }) => type).filter((type) => type !== 'ping');
  }
}

describe('the connection of a class', () => {
  let sockets: FakeSocket[];
  let links: Link[];
  let messages: string[];
  let socket: ClassSocket;

  beforeEach(() => {
    vi.useFakeTimers();
    sockets = [];
    links = [];
    messages = [];
    socket = new ClassSocket(
      'ws://x',
      { onLink: (link) => links.push(link), onMessage: ({ type }) => messages.push(type) },
      () => {
        sockets.push(new FakeSocket());
        return sockets.at(-1) as unknown as WebSocket;
      },
    );
    socket.connect();
  });

  afterEach(() => {
    socket.close();
    vi.useRealTimers();
  });

  const last = () => sockets.at(-1) as FakeSocket;

  it('says hello and is live with the welcome', () => {
    last().open();
    last().give(welcome());
    expect(last().types()).toEqual(['hello']);
    expect(links).toEqual(['live']);
  });

  it('comes back by itself and says hello again', () => {
    last().open();
    last().give(welcome());
    last().break();
    expect(links).toEqual(['live', 'reconnecting']);
    vi.advanceTimersByTime(1000);
    expect(sockets).toHaveLength(2);
    last().open();
    last().give(welcome());
    expect(links.at(-1)).toBe('live');
  });

  it('repeats a question until it is answered to the end', () => {
    last().open();
    last().give(welcome());
    socket.send({ type: 'ask', id: 'a', text: 'Lost?' });
    last().break();
    socket.send({ type: 'chat', id: 'b', text: 'Hello' });
    vi.advanceTimersByTime(1000);
    last().open();
    last().give(welcome());
    expect(last().types()).toEqual(['hello', 'ask', 'chat']);
    last().give({ type: 'thinking', epoch: 2, askId: 'a', by: { userId: 'u', name: 'A' }, text: 'Lost?' });
    last().give({ ...answer(2, 0, 'No.'), askId: 'a' });
    last().break();
    vi.advanceTimersByTime(1000);
    last().open();
    last().give(welcome());
    expect(last().types()).toEqual(['hello', 'ask', 'chat']);
    last().give({ ...answer(3, 1, 'Never.'), askId: 'a', last: true });
    last().break();
    vi.advanceTimersByTime(1000);
    last().open();
    last().give(welcome());
    expect(last().types()).toEqual(['hello', 'chat']);
  });

  it('does not come back when it was turned away', () => {
    last().open();
    last().break(4403);
    vi.advanceTimersByTime(60_000);
    expect(sockets).toHaveLength(1);
    expect(links).toEqual(['refused']);
  });

  it('does not come back when the person was signed out', () => {
    last().open();
    last().break(4401);
    vi.advanceTimersByTime(60_000);
    expect(sockets).toHaveLength(1);
    expect(links).toEqual(['signedOut']);
  });

  it('gives up a connection that has gone silent', () => {
    last().open();
    last().give(welcome());
    vi.advanceTimersByTime(17_000);
    expect(links).toContain('reconnecting');
  });

  it('waits longer with every try, up to about ten seconds', () => {
    expect(waitBeforeTry(0, 0.5)).toBe(400);
    expect(waitBeforeTry(1, 0.5)).toBe(800);
    expect(waitBeforeTry(20, 1)).toBeLessThanOrEqual(13_000);
    expect(waitBeforeTry(3, 0)).toBeLessThan(waitBeforeTry(3, 1));
  });
});
