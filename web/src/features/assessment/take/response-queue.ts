import type { GivenResponse } from '@/api/generated/types.gen';
import { isRush, pauseAfter } from '@/features/assessment/take/patience';
import type { Answered, KeptAttempt } from '@/features/assessment/take/sealed/kept-attempt';
import type { Named } from '@/features/assessment/take/sealed/vault';

export type Given = GivenResponse['response'];

/**
 * How it stands with what was answered: all with the server, on its way, kept here until the server can be reached, or until
 * its turn comes because very many answer at this moment.
 */
export type Keeping = 'kept' | 'sending' | 'waiting' | 'queued';

interface ResponseQueueOptions {
  readonly kept: KeptAttempt;
  /** Sends responses. Rejects when the server has not kept them. */
  readonly send: (responses: readonly GivenResponse[]) => Promise<void>;
  readonly onChange: (keeping: Keeping) => void;
  /** Milliseconds in which answers are gathered before they are written down. */
  readonly writing?: number;
  /** Milliseconds in which answers are gathered into one call. */
  readonly delay?: number;
  /** Milliseconds until the server is tried again at the soonest; twice as many at the latest. */
  readonly retry?: number;
}

/**
 * Sends responses as they are given. Each is written down on the device first and forgotten only when the server has it: no lost
 * connection, closed window or dead server loses one. A later response to the same item replaces an earlier one.
 */
export class ResponseQueue {
  readonly #options: Required<ResponseQueueOptions>;
  readonly #unwritten = new Map<string, Answered>();
  readonly #waiting = new Map<string, GivenResponse>();
  #writing: Promise<void> = Promise.resolve();
  #sending: Promise<void> | undefined;
  #pen: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  private constructor(options: ResponseQueueOptions, left: readonly GivenResponse[]) {
    this.#options = { writing: 300, delay: 800, retry: 3000, ...options };
    for (const response of left) this.#waiting.set(response.item, response);
    if (left.length > 0) this.#plan(0);
  }

  /** Goes on with what was left by an earlier window. */
  static async of(options: ResponseQueueOptions): Promise<ResponseQueue> {
    return new ResponseQueue(options, await options.kept.answers());
  }

  /** Responses that the server does not have yet, all of them written down. */
  async waiting(): Promise<readonly GivenResponse[]> {
    await this.#write();
    return [...this.#waiting.values()];
  }

  /** What is not written down at this very moment. */
  unwritten(): readonly Answered[] {
    return [...this.#unwritten.values()];
  }

  /** The learner answers. @param after the sequence of the response that the server has */
  give(item: string, response: Given, after = 0): void {
    this.#unwritten.set(item, { item, response, after });
    this.#options.onChange('sending');
    this.#pen ??= setTimeout(() => void this.#write(), this.#options.writing);
    this.#plan(this.#options.delay);
  }

  /** Sends at once what waits. Resolves whether or not that worked; `waiting` tells. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await Promise.all([this.#sending, this.#write()]);
    if (this.#waiting.size === 0) return;
    this.#sending = this.#send();
    await this.#sending;
    this.#sending = undefined;
  }

  /** The server has these, or later ones. */
  async acknowledge(there: readonly Named[]): Promise<void> {
    for (const { item, sequence } of there) {
      if ((this.#waiting.get(item)?.sequence ?? Number.POSITIVE_INFINITY) <= sequence) this.#waiting.delete(item);
    }
    await this.#options.kept.acknowledge(there);
  }

  /** Stops the clock; what waits stays on the device. */
  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** One after the other: links of a chain. */
  #write(): Promise<void> {
    clearTimeout(this.#pen);
    this.#pen = undefined;
    this.#writing = this.#writing.then(async () => {
      const answered = this.unwritten();
      if (answered.length === 0) return;
      // A device that keeps nothing still sends what it can.
      const written = await this.#options.kept.append(answered).catch(() => answered.map(unkept));
      for (const one of written) this.#waiting.set(one.item, one);
      for (const one of answered) {
        if (this.#unwritten.get(one.item) === one) this.#unwritten.delete(one.item);
      }
    });
    return this.#writing;
  }

  async #send(): Promise<void> {
    const sent = [...this.#waiting.values()];
    try {
      await this.#options.send(sent);
      await this.acknowledge(sent);
      const done = this.#waiting.size === 0 && this.#unwritten.size === 0;
      this.#options.onChange(done ? 'kept' : 'sending');
      if (!done) this.#plan(this.#options.delay);
    } catch (error) {
      this.#options.onChange(isRush(error) ? 'queued' : 'waiting');
      this.#plan(pauseAfter(error, this.#options.retry));
    }
  }

  #plan(delay: number): void {
    this.#timer ??= setTimeout(() => void this.flush(), delay);
  }
}

function unkept({ item, response, after }: Answered): GivenResponse {
  return { item, response, sequence: Math.max(Date.now(), after + 1) };
}
