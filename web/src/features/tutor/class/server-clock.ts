/** Tells the server's time from answered pings. It never uses the device's date, so setting that changes nothing. */
export class ServerClock {
  private readonly samples: { readonly roundTrip: number; readonly offset: number }[] = [];
  private offset: number | null = null;

  constructor(private readonly monotonic: () => number = () => performance.now()) {}

  /** A first guess, before any ping was answered. */
  guess(serverTime: number): void {
    if (this.samples.length === 0) this.offset = serverTime - this.monotonic();
  }

  /** The quickest of the last answers is the most truthful. */
  sample(sentAt: number, serverTime: number): void {
    const receivedAt = this.monotonic();
    const roundTrip = receivedAt - sentAt;
    if (!Number.isFinite(roundTrip) || roundTrip < 0) return;
    this.samples.push({ roundTrip, offset: serverTime - (sentAt + receivedAt) / 2 });
    if (this.samples.length > 12) this.samples.shift();
    this.offset = this.samples.reduce((best, one) => (one.roundTrip < best.roundTrip ? one : best)).offset;
  }

  /** For a new connection, perhaps to a server that was started anew. */
  forget(): void {
    this.samples.length = 0;
    this.offset = null;
  }

  /** Milliseconds of the server's clock. */
  now(): number {
    return this.monotonic() + (this.offset ?? 0);
  }
}
