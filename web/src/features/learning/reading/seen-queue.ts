/** Blocks seen of one lesson that the server does not know of yet, and where the learner is. */
export interface Seen {
  readonly blockIds: readonly string[];
  readonly resumeAt: string | null;
}

interface SeenQueueOptions {
  /** Whose they are: another person at this device must not send them. */
  readonly person: string;
  readonly lesson: string;
  readonly send: (seen: Seen) => Promise<void>;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Milliseconds in which what is seen is gathered into one call. */
  readonly delay?: number;
}

/**
 * Sends what has been seen, some seconds' worth at a time. It is written down on the device first and forgotten only when the
 * server has it: no lost connection and no closed window loses it.
 */
export class SeenQueue {
  readonly #options: Required<SeenQueueOptions>;
  readonly #key: string;
  readonly #waiting: Set<string>;
  #resumeAt: string | null;
  #changed: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending = false;

  constructor(options: SeenQueueOptions) {
    this.#options = { delay: 3000, ...options };
    this.#key = `lectern.seen.${options.person}.${options.lesson}`;
    const kept = this.#kept();
    this.#waiting = new Set(kept.blockIds);
    this.#resumeAt = kept.resumeAt;
    this.#changed = kept.blockIds.length > 0;
    if (this.#changed) this.#plan();
  }

  /** The learner has seen these blocks and is at one of them now. */
  add(blockIds: readonly string[], resumeAt: string | null): void {
    for (const id of blockIds) this.#waiting.add(id);
    if (resumeAt !== null) this.#resumeAt = resumeAt;
    this.#changed = true;
    this.#keep();
    this.#plan();
  }

  /** Sends at once what waits; when that fails, it waits on. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#changed || this.#sending) return;
    const sent: Seen = { blockIds: [...this.#waiting], resumeAt: this.#resumeAt };
    this.#changed = false;
    this.#sending = true;
    try {
      await this.#options.send(sent);
      for (const id of sent.blockIds) this.#waiting.delete(id);
      this.#keep();
    } catch {
      this.#changed = true;
    } finally {
      this.#sending = false;
    }
    if (this.#changed) this.#plan();
  }

  /** Stops the clock; what waits stays on the device. */
  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #plan(): void {
    this.#timer ??= setTimeout(() => void this.flush(), this.#options.delay);
  }

  #keep(): void {
    const seen: Seen = { blockIds: [...this.#waiting], resumeAt: this.#resumeAt };
    try {
      if (seen.blockIds.length === 0) this.#options.storage.removeItem(this.#key);
      else this.#options.storage.setItem(this.#key, JSON.stringify(seen));
    } catch {
      // A device that keeps nothing still sends what it can.
    }
  }

  #kept(): Seen {
    try {
      const kept = JSON.parse(this.#options.storage.getItem(this.#key) ?? 'null') as Seen | null;
      if (kept && Array.isArray(kept.blockIds)) return kept;
    } catch {
      // As above; or somebody else wrote there.
    }
    return { blockIds: [], resumeAt: null };
  }
}
