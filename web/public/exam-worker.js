// While an exam runs on this device: loads its page again when the server cannot be reached. The page puts what it is made of into
// the cache (offline-shell.ts); whatever the server answers comes first.
const cacheName = 'lectern-exam';
const kept = /^\/(assets\/|api\/files\/|api\/session$|first-paint\.js$|favicon\.svg$)/;
const unreachable = [502, 503, 504];

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.method === 'DELETE' && pathname === '/api/session') {
    // Whoever signs out is nobody here, also without the server.
    event.waitUntil(caches.delete(cacheName));
    return;
  }
  const isPage = request.mode === 'navigate' && !pathname.startsWith('/api/');
  const isKept = request.method === 'GET' && !request.headers.has('range') && kept.test(pathname);
  if (isPage || isKept) event.respondWith(answer(request, isPage ? '/' : request));
});

async function answer(request, name) {
  const there = async () => (await caches.open(cacheName)).match(name, { ignoreVary: true });
  try {
    const response = await fetch(request);
    return unreachable.includes(response.status) ? ((await there()) ?? response) : response;
  } catch (error) {
    const found = await there();
    if (found) return found;
    throw error;
  }
}
