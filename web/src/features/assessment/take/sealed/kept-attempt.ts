import type { AttemptAnswer, GivenResponse } from '@/api/generated/types.gen';
import { beginningOf, type Link } from '@/features/assessment/take/sealed/chain';
import { newKey, type Sealed, seal, unseal } from '@/features/assessment/take/sealed/seal';
import { sha256 } from '@/features/assessment/take/sealed/sha256';
import { type KeptAnswer, type Named, openVault, type Vault } from '@/features/assessment/take/sealed/vault';
import { type ServerWord, Watch } from '@/features/assessment/take/sealed/watch';
import type { ChosenFile } from '@/features/assessment/tasks/hand-in';

/** A response that is to be kept. @property after the sequence of the response that the server has */
export interface Answered {
  readonly item: string;
  readonly response: GivenResponse['response'];
  readonly after: number;
}

/** A link of the chain as the server gets it: with the response, as the text that was kept, unless a later one took its place. */
export interface ToldLink extends Link {
  readonly response: string | null;
}

/**
 * What this device keeps of one person's attempt: the paper, the time, and, until the server has them, answers and files. All of it is
 * encrypted with a key that does not leave the device; answers form a chain in which each one stands on all before it.
 */
export class KeptAttempt {
  readonly #vault: Vault;
  readonly #owner: string;
  readonly #attempt: string;
  readonly #key: CryptoKey | null;
  #watch: Watch | null;

  private constructor(vault: Vault, owner: string, attempt: string, key: CryptoKey | null, watch: Watch | null) {
    [this.#vault, this.#owner, this.#attempt, this.#key, this.#watch] = [vault, owner, attempt, key, watch];
  }

  /** What is kept of the attempt, or a beginning. */
  static async open(person: string, attempt: string, given?: Vault): Promise<KeptAttempt> {
    const vault = given ?? (await openVault());
    const owner = `${person}.${attempt}`;
    const { key, time } = await vault.begin(owner, { key: await newKey(), paper: null, time: null });
    return new KeptAttempt(vault, owner, attempt, key, time && Watch.kept(time));
  }

  /** What is kept of the attempt; null when nothing is. */
  static async find(person: string, attempt: string): Promise<KeptAttempt | null> {
    const vault = await openVault();
    return (await vault.attempt(`${person}.${attempt}`)) ? KeptAttempt.open(person, attempt, vault) : null;
  }

  /** The server said what time it is. */
  async told(word: ServerWord): Promise<void> {
    this.#watch = Watch.told(word);
    await this.#vault.change(this.#owner, { time: this.#watch.kept() });
  }

  /** Writes down how much time has passed, for a reload without the server. */
  async tick(): Promise<void> {
    if (this.#watch) await this.#vault.change(this.#owner, { time: this.#watch.kept() });
  }

  /** When the time is up and what the time is, as far as this device knows. */
  get time(): { dueAt: string | null; serverTime: string } | null {
    return this.#watch && { dueAt: this.#watch.kept().dueAt, serverTime: new Date(this.#watch.now()).toISOString() };
  }

  async keepPaper(paper: AttemptAnswer): Promise<void> {
    await this.#vault.change(this.#owner, { paper: await this.#sealed(JSON.stringify(paper)) });
  }

  /** The paper with the time as it is now; null when it was never opened on this device. */
  async paper(): Promise<AttemptAnswer | null> {
    const sealed = (await this.#vault.attempt(this.#owner))?.paper;
    if (!sealed) return null;
    const paper: AttemptAnswer = JSON.parse(await (await unseal(this.#key, sealed)).text());
    const given = new Map((await this.#given(({ there }) => there)).map((answer) => [answer.item, answer]));
    const questions = paper.questions.map((question) => {
      const answer = given.get(question.id);
      if (!answer || answer.sequence <= question.sequence) return question;
      return { ...question, response: answer.response, sequence: answer.sequence };
    });
    return { ...paper, ...this.time, token: null, questions };
  }

  /** Keeps answers as the next links of the chain. Tells what they are called from now on. */
  async append(answered: readonly Answered[]): Promise<readonly GivenResponse[]> {
    const [token, elapsed] = [this.#watch?.token ?? '', this.#watch?.elapsed() ?? 0];
    const added = await Promise.all(
      answered.map(async ({ item, response, after }) => {
        const text = JSON.stringify(response);
        return { item, after, token, elapsed, digest: sha256(text), sealed: await this.#sealed(text) };
      }),
    );
    const links = await this.#vault.append(this.#owner, beginningOf(this.#attempt), added, Date.now());
    return answered.map(({ item, response }, at) => ({ item, response, sequence: links[at]?.sequence ?? 0 }));
  }

  /** Answers that the server does not have yet. */
  async answers(): Promise<readonly GivenResponse[]> {
    return this.#given(({ there }) => !there);
  }

  /** The server has these answers, or later ones. */
  async acknowledge(there: readonly Named[]): Promise<void> {
    await this.#vault.acknowledge(this.#owner, there);
  }

  /** The chain of what the server does not have. */
  async chain(): Promise<readonly ToldLink[]> {
    const left = (await this.#vault.answers(this.#owner)).filter(({ there }) => !there);
    const answers = new Map(left.map((answer) => [answer.sequence, answer.sealed]));
    const links = await this.#vault.links(this.#owner);
    return Promise.all(
      links.map(async ({ previous, item, sequence, digest, token, elapsed, hash }) => {
        const sealed = answers.get(sequence);
        const response = sealed ? await (await unseal(this.#key, sealed)).text() : null;
        return { previous, item, sequence, digest, token, elapsed, hash, response };
      }),
    );
  }

  /** The server's last word and how long ago it came. */
  get word(): { token: string; elapsed: number } {
    return { token: this.#watch?.token ?? '', elapsed: this.#watch?.elapsed() ?? 0 };
  }

  async keepFile({ id, item, file }: ChosenFile): Promise<void> {
    await this.#vault.keepFile(this.#owner, { id, item, name: file.name, sealed: await seal(this.#key, file) });
  }

  async dropFile(id: string): Promise<void> {
    await this.#vault.dropFile(this.#owner, id);
  }

  async files(): Promise<readonly ChosenFile[]> {
    const kept = await this.#vault.files(this.#owner);
    return Promise.all(
      kept.map(async ({ id, item, name, sealed }) => ({
        ...{ id, item },
        file: new File([await unseal(this.#key, sealed)], name),
      })),
    );
  }

  async forget(): Promise<void> {
    await this.#vault.forget(this.#owner);
  }

  async #given(which: (kept: KeptAnswer) => boolean): Promise<readonly GivenResponse[]> {
    const kept = await this.#vault.answers(this.#owner);
    return Promise.all(
      kept.filter(which).map(async ({ item, sequence, sealed }) => ({
        ...{ item, sequence },
        response: JSON.parse(await (await unseal(this.#key, sealed)).text()),
      })),
    );
  }

  #sealed(text: string): Promise<Sealed> {
    return seal(this.#key, new Blob([text]));
  }
}
