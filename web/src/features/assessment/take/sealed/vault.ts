import type { Claim, Link } from '@/features/assessment/take/sealed/chain';
import { indexedVault } from '@/features/assessment/take/sealed/indexed-vault';
import { MemoryVault } from '@/features/assessment/take/sealed/memory-vault';
import type { Sealed } from '@/features/assessment/take/sealed/seal';

/** What the device keeps of an attempt besides its answers and files. */
export interface KeptAttempt {
  readonly key: CryptoKey | null;
  /** The questions, for a reload without the server. */
  readonly paper: Sealed | null;
  /** The server's last word about the time, and how long ago it came. */
  readonly time: KeptTime | null;
}

export interface KeptTime {
  readonly token: string;
  readonly serverTime: string;
  readonly dueAt: string | null;
  /** Milliseconds between that word and the moment of keeping this. */
  readonly elapsed: number;
  /** The device's clock at the moment of keeping this, in epoch milliseconds. */
  readonly at: number;
}

export interface KeptAnswer {
  readonly item: string;
  readonly sequence: number;
  /** Whether the server has it too. */
  readonly there: boolean;
  readonly sealed: Sealed;
}

/** An answer, by what it is called. */
export type Named = Pick<KeptAnswer, 'item' | 'sequence'>;

export interface KeptFile {
  readonly id: string;
  readonly item: string;
  readonly name: string;
  readonly sealed: Sealed;
}

/** What is to be answered next. @property after the sequence of the response that the server has */
export interface NewAnswer extends Omit<Claim, 'sequence'> {
  readonly after: number;
  readonly sealed: Sealed;
}

/** Where a device keeps attempts, by owner: a person and an attempt. Each call is done wholly or not at all. */
export interface Vault {
  attempt(owner: string): Promise<KeptAttempt | undefined>;
  /** Keeps it unless there is one; answers the one that is there. */
  begin(owner: string, attempt: KeptAttempt): Promise<KeptAttempt>;
  change(owner: string, change: Partial<KeptAttempt>): Promise<void>;
  answers(owner: string): Promise<readonly KeptAnswer[]>;
  /** In the order in which they follow each other. */
  links(owner: string): Promise<readonly Link[]>;
  /** Adds to the end of the chain; each answer takes the place of the one to the same item. Tells the links, in that order. */
  append(owner: string, beginning: string, added: readonly NewAnswer[], now: number): Promise<readonly Link[]>;
  /** The server has answers up to these: forgets what of the chain leads to them only; its last link stays. */
  acknowledge(owner: string, there: readonly Named[]): Promise<void>;
  files(owner: string): Promise<readonly KeptFile[]>;
  keepFile(owner: string, file: KeptFile): Promise<void>;
  dropFile(owner: string, id: string): Promise<void>;
  /** Nothing of the attempt stays. */
  forget(owner: string): Promise<void>;
}

let opened: Promise<Vault> | undefined;

/** The vault of this device; where nothing can be kept, one that lasts as long as the page. */
export function openVault(): Promise<Vault> {
  opened ??= indexedVault().catch(() => new MemoryVault());
  return opened;
}
