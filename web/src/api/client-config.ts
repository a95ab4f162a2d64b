import { lecternFetch } from '@/api/http';

/** Read by the generated client at start: same origin, and our `fetch`. */
export function createClientConfig<T extends object>(config?: T) {
  return { ...config, baseUrl: location.origin, fetch: lecternFetch, throwOnError: true as const };
}
