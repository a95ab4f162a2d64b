import type { KeptTime } from '@/features/assessment/take/sealed/vault';

/** A word of the server about the time. */
export interface ServerWord {
  readonly token: string;
  readonly serverTime: string;
  readonly dueAt?: string | null;
}

/**
 * What time it is by the server, as far as this device can tell: the server's last word and what the device measured since. A device
 * that slept measured nothing meanwhile; then, and between two loads of a page, its clock tells, which nobody can set back by that.
 */
export class Watch {
  readonly #word: ServerWord;
  #elapsed: number;
  #steady = performance.now();
  #clock = Date.now();

  private constructor(word: ServerWord, elapsed: number) {
    this.#word = word;
    this.#elapsed = elapsed;
  }

  static told(word: ServerWord): Watch {
    return new Watch(word, 0);
  }

  static kept({ elapsed, at, ...word }: KeptTime): Watch {
    return new Watch(word, elapsed + Math.max(0, Date.now() - at));
  }

  get token(): string {
    return this.#word.token;
  }

  /** Whole milliseconds since the server's word. */
  elapsed(): number {
    const [steady, clock] = [performance.now(), Date.now()];
    this.#elapsed += Math.max(steady - this.#steady, clock - this.#clock);
    [this.#steady, this.#clock] = [steady, clock];
    return Math.round(this.#elapsed);
  }

  /** The server's time at this moment, in epoch milliseconds. */
  now(): number {
    return Date.parse(this.#word.serverTime) + this.elapsed();
  }

  kept(): KeptTime {
    const { token, serverTime, dueAt } = this.#word;
    return { token, serverTime, dueAt: dueAt ?? null, elapsed: this.elapsed(), at: this.#clock };
  }
}
