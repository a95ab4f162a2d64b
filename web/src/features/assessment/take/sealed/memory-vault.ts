import { type Link, linked } from '@/features/assessment/take/sealed/chain';
import type {
  KeptAnswer,
  KeptAttempt,
  KeptFile,
  Named,
  NewAnswer,
  Vault,
} from '@/features/assessment/take/sealed/vault';

interface Kept {
  attempt: KeptAttempt | undefined;
  links: Link[];
  readonly answers: Map<string, KeptAnswer>;
  readonly files: Map<string, KeptFile>;
}

/** A vault that lasts as long as the page. */
export class MemoryVault implements Vault {
  readonly #owners = new Map<string, Kept>();

  async attempt(owner: string) {
    return this.#of(owner).attempt;
  }

  async begin(owner: string, attempt: KeptAttempt) {
    const kept = this.#of(owner);
    kept.attempt ??= attempt;
    return kept.attempt;
  }

  async change(owner: string, change: Partial<KeptAttempt>) {
    const kept = this.#of(owner);
    if (kept.attempt) kept.attempt = { ...kept.attempt, ...change };
  }

  async answers(owner: string) {
    return [...this.#of(owner).answers.values()];
  }

  async links(owner: string) {
    return this.#of(owner).links;
  }

  async append(owner: string, beginning: string, added: readonly NewAnswer[], now: number) {
    const kept = this.#of(owner);
    const links = extended(kept.links.at(-1), beginning, added, now);
    kept.links = [...kept.links, ...links];
    for (const answer of answersOf(added, links)) kept.answers.set(answer.item, answer);
    return links;
  }

  async acknowledge(owner: string, there: readonly Named[]) {
    const kept = this.#of(owner);
    for (const answer of known([...kept.answers.values()], there)) kept.answers.set(answer.item, answer);
    const needed = firstNeeded([...kept.answers.values()], kept.links.at(-1));
    kept.links = kept.links.filter(({ sequence }) => sequence >= needed);
  }

  async files(owner: string) {
    return [...this.#of(owner).files.values()];
  }

  async keepFile(owner: string, file: KeptFile) {
    this.#of(owner).files.set(file.id, file);
  }

  async dropFile(owner: string, id: string) {
    this.#of(owner).files.delete(id);
  }

  async forget(owner: string) {
    this.#owners.delete(owner);
  }

  #of(owner: string): Kept {
    const kept = this.#owners.get(owner) ?? { attempt: undefined, links: [], answers: new Map(), files: new Map() };
    this.#owners.set(owner, kept);
    return kept;
  }
}

/** The links that these answers become after the last one. */
export function extended(last: Link | undefined, beginning: string, added: readonly NewAnswer[], now: number): Link[] {
  const links: Link[] = [];
  let [previous, sequence] = [last?.hash ?? beginning, last?.sequence ?? 0];
  for (const { item, digest, token, elapsed, after } of added) {
    sequence = Math.max(now, sequence + 1, after + 1);
    const link = linked(previous, { item, sequence, digest, token, elapsed });
    links.push(link);
    previous = link.hash;
  }
  return links;
}

export function answersOf(added: readonly NewAnswer[], links: readonly Link[]): readonly KeptAnswer[] {
  return added.map(({ item, sealed }, at) => ({ item, sealed, there: false, sequence: links[at]?.sequence ?? 0 }));
}

/** The answers as they are when the server has these. */
export function known(kept: readonly KeptAnswer[], there: readonly Named[]): readonly KeptAnswer[] {
  const has = (one: KeptAnswer) => there.some(({ item, sequence }) => item === one.item && one.sequence <= sequence);
  return kept.map((one) => (has(one) ? { ...one, there: true } : one));
}

/** The sequence of the first link that has to stay for the answers that are still to be brought. */
export function firstNeeded(kept: readonly KeptAnswer[], last: Named | undefined): number {
  return Math.min(last?.sequence ?? 0, ...kept.filter(({ there }) => !there).map(({ sequence }) => sequence));
}
