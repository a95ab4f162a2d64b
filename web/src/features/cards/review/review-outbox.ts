import type { GivenReview, ReviewedCard } from '@/api/generated/types.gen';

interface ReviewOutboxOptions {
  /** Whose they are: another person at this device must not send them. */
  readonly person: string;
  /** Sends reviews. Rejects when the server has not noted them. */
  readonly send: (reviews: readonly GivenReview[]) => Promise<readonly ReviewedCard[]>;
  readonly onSent: (cards: readonly ReviewedCard[]) => void;
  /** Whether reviews wait on this device because the server cannot be reached. */
  readonly onWaiting: (waiting: boolean) => void;
  readonly storage: Storage;
  /** Milliseconds until the server is tried again. */
  readonly retry?: number;
}

const MOST_AT_ONCE = 100;

/**
 * Sends reviews. Each is written down on the device first, in a place of its own, and forgotten only when the server has it: no
 * lost connection, closed window or second window loses one. The server counts a review once, however often it comes.
 */
export class ReviewOutbox {
  readonly #options: Required<ReviewOutboxOptions>;
  readonly #prefix: string;
  /** Those that the device could not write down. */
  readonly #unkept = new Map<string, GivenReview>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;

  constructor(options: ReviewOutboxOptions) {
    this.#options = { retry: 4000, ...options };
    this.#prefix = `lectern.review.${options.person}.`;
  }

  add(review: GivenReview): void {
    try {
      this.#options.storage.setItem(this.#prefix + review.key, JSON.stringify(review));
    } catch {
      this.#unkept.set(review.key, review);
    }
    void this.flush();
  }

  /** Sends what waits; resolves whether or not that worked. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#sending;
    if (this.#sending) return;
    this.#sending = this.#send();
    await this.#sending;
    this.#sending = undefined;
  }

  /** Stops the clock; what waits stays on the device. */
  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #send(): Promise<void> {
    for (let reviews = this.#waiting(); reviews.length > 0; reviews = this.#waiting()) {
      try {
        const cards = await this.#options.send(reviews);
        for (const { key } of reviews) this.#forget(key);
        this.#options.onSent(cards);
        this.#options.onWaiting(false);
      } catch {
        this.#options.onWaiting(true);
        this.#timer ??= setTimeout(() => void this.flush(), this.#options.retry);
        return;
      }
    }
  }

  #forget(key: string): void {
    this.#unkept.delete(key);
    this.#options.storage.removeItem(this.#prefix + key);
  }

  #waiting(): readonly GivenReview[] {
    const kept: GivenReview[] = [...this.#unkept.values()];
    const { storage } = this.#options;
    for (let at = 0; at < storage.length && kept.length < MOST_AT_ONCE; at++) {
      const name = storage.key(at);
      if (name?.startsWith(this.#prefix)) {
        const review = read(storage.getItem(name));
        if (review) kept.push(review);
      }
    }
    return kept.slice(0, MOST_AT_ONCE);
  }
}

function read(text: string | null): GivenReview | null {
  try {
    return JSON.parse(text ?? 'null') as GivenReview | null;
  } catch {
    return null;
  }
}
