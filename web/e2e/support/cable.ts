import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * The cable between one browser and the server: whoever goes through it loses the server when it is cut, pages and their service
 * worker alike, and nobody else notices.
 */
export class Cable {
  readonly #to: number;
  readonly #open = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;

  private constructor(to: number) {
    this.#to = to;
  }

  /** @param url of the server */
  static async to(url: string): Promise<Cable> {
    const cable = new Cable(Number(new URL(url).port));
    await cable.mend();
    return cable;
  }

  /** Where the server is at this end. */
  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Ends what runs through it; nobody gets through any more. */
  async cut(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server?.close(() => resolve()));
    for (const socket of this.#open) socket.destroy();
    await closed;
  }

  /** Lets everybody through again, at the same port. */
  async mend(): Promise<void> {
    const server = createServer((near) => this.#join(near, connect(this.#to, 'localhost')));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, 'localhost', () => resolve());
    });
    const address = server.address();
    if (address && typeof address === 'object') this.#port = address.port;
    this.#server = server;
  }

  #join(near: Socket, far: Socket): void {
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#open.add(socket);
      // Either end may break off; the other then does, too.
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.#open.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  }
}
