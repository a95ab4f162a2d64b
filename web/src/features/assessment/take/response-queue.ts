import type { GivenResponse } from '@/api/generated/types.gen';

export type Given = GivenResponse['response'];

/** How it stands with what was answered: all with the server, on its way, or kept here until the server can be reached. */
export type Keeping = 'kept' | 'sending' | 'waiting';

interface ResponseQueueOptions {
  /** Whose they are: another person at this device must not send them. */
  readonly person: string;
  readonly attempt: string;
  /** Sends responses. Rejects when the server has not kept them. */
  readonly send: (responses: readonly GivenResponse[]) => Promise<void>;
  readonly onChange: (keeping: Keeping) => void;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly now?: () => number;
  /** Milliseconds in which answers are gathered into one call. */
  readonly delay?: number;
  /** Milliseconds until the server is tried again. */
  readonly retry?: number;
}

/**
 * Sends responses as they are given. Each is written down on the device first and forgotten only when the server has it: no lost
 * connection, closed window or dead server loses one. A later response to the same item replaces an earlier one.
 */
export class ResponseQueue {
  readonly #options: Required<ResponseQueueOptions>;
  readonly #key: string;
  readonly #waiting = new Map<string, GivenResponse>();
  #sequence = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;

  constructor(options: ResponseQueueOptions) {
    this.#options = { now: Date.now, delay: 800, retry: 3000, ...options };
    this.#key = `lectern.attempt.${options.person}.${options.attempt}`;
    for (const response of this.#kept()) this.#waiting.set(response.item, response);
    if (this.#waiting.size > 0) this.#plan(0);
  }

  /** Responses that the server does not have yet. */
  waiting(): readonly GivenResponse[] {
    return [...this.#waiting.values()];
  }

  /** The learner answers. @param after the sequence of the response that the server has */
  give(item: string, response: Given, after = 0): void {
    this.#sequence = Math.max(this.#options.now(), this.#sequence + 1, after + 1);
    this.#waiting.set(item, { item, response, sequence: this.#sequence });
    this.#keep();
    this.#options.onChange('sending');
    this.#plan(this.#options.delay);
  }

  /** Sends at once what waits. Resolves whether or not that worked; `waiting` tells. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#sending;
    if (this.#waiting.size === 0) return;
    this.#sending = this.#send();
    await this.#sending;
    this.#sending = undefined;
  }

  /** The attempt is over: nothing of it stays on the device. */
  clear(): void {
    this.close();
    this.#waiting.clear();
    this.#keep();
  }

  /** Stops the clock; what waits stays on the device. */
  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #send(): Promise<void> {
    const sent = this.waiting();
    try {
      await this.#options.send(sent);
      for (const { item, sequence } of sent) {
        if (this.#waiting.get(item)?.sequence === sequence) this.#waiting.delete(item);
      }
      this.#keep();
      this.#options.onChange(this.#waiting.size === 0 ? 'kept' : 'sending');
      if (this.#waiting.size > 0) this.#plan(this.#options.delay);
    } catch {
      this.#options.onChange('waiting');
      this.#plan(this.#options.retry);
    }
  }

  #plan(delay: number): void {
    this.#timer ??= setTimeout(() => void this.flush(), delay);
  }

  #keep(): void {
    try {
      if (this.#waiting.size === 0) this.#options.storage.removeItem(this.#key);
      else this.#options.storage.setItem(this.#key, JSON.stringify(this.waiting()));
    } catch {
      // A device that keeps nothing still sends what it can.
    }
  }

  #kept(): readonly GivenResponse[] {
    try {
      const kept: unknown = JSON.parse(this.#options.storage.getItem(this.#key) ?? '[]');
      return Array.isArray(kept) ? (kept as GivenResponse[]) : [];
    } catch {
      return [];
    }
  }
}
