import { problemOf, Unreachable } from '@/api/problem';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * `fetch` as every call to the server needs it: the session cookie goes along, writes carry the CSRF token, a refusal is thrown as
 * `Problem` and a lost connection as `Unreachable`. The generated client uses it too.
 */
export const lecternFetch: typeof fetch = async (input, init) => {
  const request = new Request(input instanceof Request ? input : new URL(String(input), location.href), {
    credentials: 'same-origin',
    ...init,
  });
  if (!safeMethods.has(request.method)) {
    const token = csrfToken();
    if (token !== undefined) request.headers.set('X-XSRF-TOKEN', token);
  }
  let response: Response;
  try {
    response = await fetch(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new Unreachable(error);
  }
  if (!response.ok) throw await problemOf(response);
  return response;
};

export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await lecternFetch(path, { headers: { Accept: 'application/json' }, ...(signal && { signal }) });
  return (await response.json()) as T;
}

export async function sendJson<T = undefined>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<T> {
  const response = await lecternFetch(path, {
    method,
    headers: { Accept: 'application/json', ...(body !== undefined && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer = await response.text();
  return (answer === '' ? undefined : JSON.parse(answer)) as T;
}

/** What writes carry so that no other site can make them. */
export function csrfToken(): string | undefined {
  return cookie('XSRF-TOKEN');
}

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((part) => part.startsWith(`${name}=`));
  return found === undefined ? undefined : decodeURIComponent(found.slice(name.length + 1));
}
