/** Files up to this size are kept on the device until they have arrived, so that a reload needs nobody. */
const largestKept = 100_000_000;
/** As long as the server keeps what has arrived. */
const keptMs = 7 * 24 * 3_600_000;
const store = 'files';

/** What this device knows of an upload: its file if that is small, and when the file was changed last. */
export interface KeptFile {
  readonly file: File | null;
  readonly modified: number;
  /** When it was kept. */
  readonly at: number;
}

/** Whatever fails here only means that the file has to be chosen again. */
export async function keepFile(upload: string, file: File): Promise<void> {
  const kept: KeptFile = { file: file.size <= largestKept ? file : null, modified: file.lastModified, at: Date.now() };
  await withFiles('readwrite', (files) => files.put(kept, upload)).catch(() => undefined);
}

export async function keptFile(upload: string): Promise<KeptFile | null> {
  const found: unknown = await withFiles('readonly', (files) => files.get(upload)).catch(() => undefined);
  return isKept(found) ? found : null;
}

export async function forgetFile(upload: string): Promise<void> {
  await withFiles('readwrite', (files) => files.delete(upload)).catch(() => undefined);
}

/** Nothing waits for these files any more. */
export async function forgetOldFiles(): Promise<void> {
  const ids = await withFiles('readonly', (files) => files.getAllKeys()).catch(() => []);
  for (const id of ids) {
    const kept = await keptFile(String(id));
    if (!kept || kept.at < Date.now() - keptMs) await forgetFile(String(id));
  }
}

async function withFiles<T>(mode: IDBTransactionMode, use: (files: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const asked = indexedDB.open('lectern-uploads', 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore(store);
  const database = await answerOf(asked);
  try {
    return await answerOf(use(database.transaction(store, mode).objectStore(store)));
  } finally {
    database.close();
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function isKept(value: unknown): value is KeptFile {
  return typeof value === 'object' && value !== null && 'modified' in value && 'file' in value && 'at' in value;
}
