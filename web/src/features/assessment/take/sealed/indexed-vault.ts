import type { Link } from '@/features/assessment/take/sealed/chain';
import { answersOf, extended, firstNeeded, known } from '@/features/assessment/take/sealed/memory-vault';
import type { KeptAnswer, KeptAttempt, KeptFile, Vault } from '@/features/assessment/take/sealed/vault';

const stores = {
  attempts: ['owner'],
  answers: ['owner', 'item'],
  links: ['owner', 'sequence'],
  files: ['owner', 'id'],
};
type Store = keyof typeof stores;
const all = Object.keys(stores) as Store[];

/** The vault in the browser's own database, which windows share and which outlives them. */
export async function indexedVault(): Promise<Vault> {
  const asked = indexedDB.open('lectern-attempts', 1);
  asked.onupgradeneeded = () => {
    for (const store of all) asked.result.createObjectStore(store, { keyPath: stores[store] });
  };
  const database = await done(asked);

  /** Does the work in one transaction, and tells its result when that is written. */
  const within = async <T>(
    names: readonly Store[],
    mode: IDBTransactionMode,
    work: (t: IDBTransaction) => Promise<T>,
  ) => {
    const transaction = database.transaction([...names], mode);
    const written = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const [result] = await Promise.all([work(transaction), written]);
    return result;
  };
  const listed = <T>(store: Store, owner: string): Promise<readonly T[]> =>
    within([store], 'readonly', (t) => done(t.objectStore(store).getAll(rangeOf(owner))));
  const put = (store: Store, value: object) =>
    within([store], 'readwrite', async (t) => void t.objectStore(store).put(value));

  return {
    attempt: (owner) => within(['attempts'], 'readonly', (t) => done(t.objectStore('attempts').get([owner]))),
    begin: (owner, attempt) =>
      within(['attempts'], 'readwrite', async (t) => {
        const there: KeptAttempt | undefined = await done(t.objectStore('attempts').get([owner]));
        if (!there) t.objectStore('attempts').put({ ...attempt, owner });
        return there ?? attempt;
      }),
    change: (owner, change) =>
      within(['attempts'], 'readwrite', async (t) => {
        const there: KeptAttempt | undefined = await done(t.objectStore('attempts').get([owner]));
        if (there) t.objectStore('attempts').put({ ...there, ...change, owner });
      }),
    answers: (owner) => listed<KeptAnswer>('answers', owner),
    links: (owner) => listed<Link>('links', owner),
    append: (owner, beginning, added, now) =>
      within(['links', 'answers'], 'readwrite', async (t) => {
        const cursor = await done(t.objectStore('links').openCursor(rangeOf(owner), 'prev'));
        const links = extended(cursor?.value, beginning, added, now);
        for (const link of links) t.objectStore('links').put({ ...link, owner });
        for (const answer of answersOf(added, links)) t.objectStore('answers').put({ ...answer, owner });
        return links;
      }),
    acknowledge: (owner, there) =>
      within(['links', 'answers'], 'readwrite', async (t) => {
        const answers: readonly KeptAnswer[] = await done(t.objectStore('answers').getAll(rangeOf(owner)));
        const after = known(answers, there);
        for (const answer of after) t.objectStore('answers').put({ ...answer, owner });
        const last = await done(t.objectStore('links').openCursor(rangeOf(owner), 'prev'));
        const needed = firstNeeded(after, last?.value);
        t.objectStore('links').delete(IDBKeyRange.bound([owner], [owner, needed], false, true));
      }),
    files: (owner) => listed<KeptFile>('files', owner),
    keepFile: (owner, file) => put('files', { ...file, owner }),
    dropFile: (owner, id) =>
      within(['files'], 'readwrite', async (t) => void t.objectStore('files').delete([owner, id])),
    forget: (owner) =>
      within(all, 'readwrite', async (t) => {
        for (const store of all) t.objectStore(store).delete(rangeOf(owner));
      }),
  };
}

/** All keys of one owner: an array stands after every text and number. */
function rangeOf(owner: string): IDBKeyRange {
  return IDBKeyRange.bound([owner], [owner, []]);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
