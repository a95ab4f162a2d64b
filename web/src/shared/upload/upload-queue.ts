import type { UploadProgress } from '@/api/generated/types.gen';
import { isProblem, Problem, Unreachable } from '@/api/problem';
import { forgetFile, forgetOldFiles, keepFile, keptFile } from '@/shared/upload/kept-files';
import type { Transfer } from '@/shared/upload/transfer';
import { endUpload, getUpload, listUploads, problemOfUpload, type Target } from '@/shared/upload/uploads-api';

const atOnce = 3;
const againMs = 4_000;
const longestLookMs = 3_000;

/**
 * Where a file stands.
 *
 * - `waiting`, `sending`, `paused`: on its way.
 * - `offline`: there was no connection; it goes on by itself.
 * - `checking`: all of it has arrived, the server looks at it. A `failure` says what it waits for.
 * - `kept`: done.
 * - `failed`: `failure` says why.
 * - `lost`: begun before the page was loaded, and the file is not at hand.
 */
export type ItemState = 'waiting' | 'sending' | 'paused' | 'offline' | 'checking' | 'kept' | 'failed' | 'lost';

export interface Item {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly arrived: number;
  readonly state: ItemState;
  readonly failure: unknown;
}

export interface KeptUpload {
  readonly name: string;
  /** Id of the file, to be opened under `/api/files`. */
  readonly file: string;
}

interface Work {
  file: File | null;
  modified: number | null;
  id: string | null;
  transfer: Transfer | null;
}

/** The uploads for one target: three are sent at a time, the others wait. They go on while nobody looks at them. */
export class UploadQueue {
  readonly #target: Target;
  readonly #work = new Map<string, Work>();
  readonly #listeners = new Set<() => void>();
  readonly #keptListeners = new Set<(kept: KeptUpload) => void>();
  #items: readonly Item[] = [];
  #loaded = false;

  constructor(target: Target) {
    this.#target = target;
    window.addEventListener('online', () => this.#goOn());
    setInterval(() => this.#goOn(), againMs);
  }

  readonly items = (): readonly Item[] => this.#items;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly onKept = (listener: (kept: KeptUpload) => void): (() => void) => {
    this.#keptListeners.add(listener);
    return () => this.#keptListeners.delete(listener);
  };

  /** Takes up what an earlier page began. */
  async load(): Promise<void> {
    if (this.#loaded) return;
    this.#loaded = true;
    void forgetOldFiles();
    try {
      for (const view of await listUploads(this.#target)) await this.#takeUp(view);
      this.#next();
    } catch {
      this.#loaded = false;
    }
  }

  /** Adds files; one that an earlier page began goes on from where it stopped. @param refuse why a file is not sent, or null */
  add(files: readonly File[], refuse: (file: File) => unknown): void {
    for (const file of files) {
      const failure = refuse(file);
      const begun = this.#items.find((item) => item.state === 'lost' && this.#isSame(item, file));
      const key = begun?.key ?? crypto.randomUUID();
      const known = this.#work.get(key);
      this.#work.set(key, { file, modified: file.lastModified, id: known?.id ?? null, transfer: null });
      const item: Item = {
        key,
        name: file.name,
        size: file.size,
        arrived: begun?.arrived ?? 0,
        state: 'waiting',
        failure,
      };
      this.#items = begun ? this.#items.map((other) => (other === begun ? item : other)) : [...this.#items, item];
      if (failure) this.#change(key, { state: 'failed' });
    }
    this.#next();
    this.#tell();
  }

  pause(key: string): void {
    this.#stop(key);
    this.#change(key, { state: 'paused' });
    this.#next();
  }

  /** Goes on with what was paused, or tries again what failed. */
  resume(key: string): void {
    this.#change(key, { state: 'waiting', failure: null });
    this.#next();
  }

  /** Whether trying again may help. */
  canRetry({ key, failure }: Item): boolean {
    const refused = isProblem(failure) && [413, 422].includes(failure.status);
    return !refused && this.#work.get(key)?.file != null;
  }

  /** The file is not wanted any more, or its outcome was read. */
  remove(key: string): void {
    this.#stop(key);
    const id = this.#work.get(key)?.id;
    const item = this.#items.find((one) => one.key === key);
    if (id) void forgetFile(id);
    if (id && item?.state !== 'kept') void endUpload(id).catch(() => undefined);
    this.#work.delete(key);
    this.#items = this.#items.filter((one) => one.key !== key);
    this.#next();
    this.#tell();
  }

  async #takeUp(view: UploadProgress): Promise<void> {
    if ([...this.#work.values()].some(({ id }) => id === view.id)) return;
    const kept = await keptFile(view.id);
    const key = view.id;
    this.#work.set(key, { file: kept?.file ?? null, modified: kept?.modified ?? null, id: view.id, transfer: null });
    const whole = view.state === 'RECEIVED';
    const state = whole ? 'checking' : kept?.file ? 'waiting' : 'lost';
    const item: Item = { key, name: view.name, size: view.length, arrived: view.arrived, state, failure: null };
    this.#items = [...this.#items, item];
    if (whole) void this.#watch(key, view.id);
    this.#tell();
  }

  #isSame(item: Item, file: File): boolean {
    const modified = this.#work.get(item.key)?.modified ?? null;
    return item.name === file.name && item.size === file.size && (modified === null || modified === file.lastModified);
  }

  #next(): void {
    const free = atOnce - this.#items.filter(({ state }) => state === 'sending').length;
    for (const { key } of this.#items.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, free))) {
      this.#change(key, { state: 'sending' });
      void this.#send(key);
    }
  }

  async #send(key: string): Promise<void> {
    const work = this.#work.get(key);
    if (!work?.file) return;
    const { file } = work;
    const { beginTransfer } = await import('@/shared/upload/transfer');
    if (this.#stateOf(key) !== 'sending') return;
    work.transfer = beginTransfer(file, this.#target, work.id, {
      onBegun: (id) => {
        work.id = id;
        void keepFile(id, file);
      },
      onProgress: (arrived) => this.#change(key, { arrived }),
      onArrived: () => {
        this.#change(key, { state: 'checking', arrived: file.size });
        if (work.id) void this.#watch(key, work.id);
        this.#next();
      },
      onFailure: (failure) => {
        this.#change(key, passes(failure) ? { state: 'offline' } : { state: 'failed', failure });
        this.#next();
      },
    });
  }

  /** Asks what becomes of an upload that is whole, until it is known. */
  async #watch(key: string, id: string): Promise<void> {
    for (let pause = 150; this.#stateOf(key) === 'checking'; pause = Math.min(longestLookMs, pause * 1.5)) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      try {
        const view = await getUpload(id);
        if (view.state === 'KEPT') this.#keep(key, view);
        else if (view.state === 'REFUSED') this.#change(key, { state: 'failed', failure: problemOfUpload(view) });
        else this.#change(key, { failure: problemOfUpload(view) });
      } catch (failure) {
        if (!passes(failure)) this.#change(key, { state: 'failed', failure });
      }
    }
  }

  #keep(key: string, { id, name, file }: UploadProgress): void {
    void forgetFile(id);
    this.#change(key, { state: 'kept', failure: null });
    for (const listener of this.#keptListeners) listener({ name, file: file ?? '' });
  }

  #goOn(): void {
    const stopped = this.#items.filter(({ state }) => state === 'offline');
    for (const { key } of stopped) this.#change(key, { state: 'waiting' });
    if (stopped.length > 0) this.#next();
  }

  #stop(key: string): void {
    const work = this.#work.get(key);
    work?.transfer?.stop();
    if (work) work.transfer = null;
  }

  #stateOf(key: string): ItemState | undefined {
    return this.#items.find((item) => item.key === key)?.state;
  }

  #change(key: string, change: Partial<Item>): void {
    this.#items = this.#items.map((item) => (item.key === key ? { ...item, ...change } : item));
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Whether it goes on by itself as soon as the server can be reached. A full disk does not. */
function passes(failure: unknown): boolean {
  if (failure instanceof Unreachable) return true;
  return failure instanceof Problem && failure.status >= 500 && failure.status !== 507;
}
