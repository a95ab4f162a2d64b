/** Where `exam-worker.js` looks when the server cannot be reached. */
const cacheName = 'lectern-exam';

const always = ['/', '/first-paint.js', '/favicon.svg', '/api/session'];

/**
 * Keeps on this device what the page is made of, so that it can be loaded again without the server. Browsers can where it came by
 * https. @param pictures of the paper
 */
export async function keepShell(pictures: readonly string[]): Promise<void> {
  if (!navigator.serviceWorker || !globalThis.caches) return;
  const cache = await caches.open(cacheName);
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);
  await Promise.allSettled([...new Set([...always, ...loaded, ...pictures])].map((path) => cache.add(path)));
  // Last: where the worker stands, it has something to answer with.
  await navigator.serviceWorker.register('/exam-worker.js');
}

/** No exam runs here any more: nothing stands between the page and the server. */
export async function forgetShell(): Promise<void> {
  await globalThis.caches?.delete(cacheName);
  await (await navigator.serviceWorker?.getRegistration())?.unregister();
}
