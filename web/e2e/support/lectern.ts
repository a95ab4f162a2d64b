import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What is known of the server under test. It is kept in a file, for a test may kill it and start it again in another process. */
interface Running {
  readonly pid: number;
  readonly port: number;
}

const startMs = 300_000;
const stopMs = 20_000;

/** A real Lectern with a data folder of its own, which goes when it stops. */
export class Lectern {
  private constructor(
    readonly folder: string,
    private readonly demo = true,
  ) {}

  /** A new academy on a free port: the demo academy, or an empty one. */
  static async open({ demo = true } = {}): Promise<Lectern> {
    const lectern = new Lectern(mkdtempSync(join(tmpdir(), 'lectern-e2e-')), demo);
    mkdirSync(join(lectern.folder, 'data'));
    await lectern.start(await freePort());
    return lectern;
  }

  /** The one that `open` started, from any process. */
  static current(): Lectern {
    const folder = process.env['LECTERN_E2E_FOLDER'];
    if (!folder) throw new Error('No Lectern was started for these tests.');
    return new Lectern(folder);
  }

  get url(): string {
    return `http://localhost:${this.running().port}`;
  }

  /** The path of the link by which an empty academy is set up, from the server's console. */
  setUpLink(): string {
    const logs = readdirSync(this.folder).filter((file) => file.endsWith('.log'));
    const console = logs.map((file) => readFileSync(join(this.folder, file), 'utf8')).join('');
    const link = /\/set-up#[\w-]+/.exec(console)?.[0];
    if (!link) throw new Error('The console shows no set-up link.');
    return link;
  }

  /** As a power cut would: nothing is written any more. */
  async kill(): Promise<void> {
    const { pid } = this.running();
    process.kill(pid, 'SIGKILL');
    await ended(pid);
  }

  /** Starts it on the same data and port. */
  async startAgain(): Promise<void> {
    await this.start(this.running().port);
  }

  async stop(): Promise<void> {
    const { pid } = this.running();
    if (isAlive(pid)) process.kill(pid, 'SIGTERM');
    await ended(pid);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async start(port: number): Promise<void> {
    const app = required('LECTERN_APP');
    const log = join(this.folder, `lectern-${Date.now()}.log`);
    const output = openSync(log, 'a');
    const cache = join(app, '..', 'app.aot');
    const server = spawn(
      required('JAVA'),
      [
        ...['-XX:+UseSerialGC', '-XX:+UseCompactObjectHeaders', '-Xmx512m', '--enable-native-access=ALL-UNNAMED'],
        ...(existsSync(cache) ? [`-XX:AOTCache=${cache}`] : []),
        ...['-jar', join(app, 'lectern.jar'), `--server.port=${port}`, `--lectern.demo=${this.demo}`],
        `--lectern.data=${join(this.folder, 'data')}`,
      ],
      { detached: true, stdio: ['ignore', output, output] },
    );
    server.unref();
    if (server.pid === undefined) throw new Error('Java could not be started.');
    writeFileSync(join(this.folder, 'running.json'), JSON.stringify({ pid: server.pid, port } satisfies Running));
    const ready = await until(() => readFileSync(log, 'utf8').includes('Lectern is ready'), startMs, server.pid);
    if (!ready) throw new Error(`Lectern did not start:\n${readFileSync(log, 'utf8').slice(-4000)}`);
  }

  private running(): Running {
    return JSON.parse(readFileSync(join(this.folder, 'running.json'), 'utf8')) as Running;
  }
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. ./lectern test --only e2e sets it.`);
  return value;
}

async function until(condition: () => boolean, withinMs: number, pid: number): Promise<boolean> {
  for (const end = Date.now() + withinMs; Date.now() < end && isAlive(pid); await pause(100)) {
    if (condition()) return true;
  }
  return condition();
}

async function ended(pid: number): Promise<void> {
  for (const end = Date.now() + stopMs; Date.now() < end; await pause(50)) if (!isAlive(pid)) return;
  if (isAlive(pid)) process.kill(pid, 'SIGKILL');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const status = `/proc/${pid}/status`;
  return !existsSync(status) || !/^State:\s+Z/m.test(readFileSync(status, 'utf8'));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
