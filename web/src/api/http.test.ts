import { afterEach, expect, test, vi } from 'vitest';
import { getJson, sendJson } from '@/api/http';
import { Problem, Unreachable } from '@/api/problem';

afterEach(() => {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie is what the test is about
  document.cookie = 'XSRF-TOKEN=; max-age=0';
});

function answering(response: Response): Request[] {
  const seen: Request[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    seen.push(request);
    return response;
  });
  return seen;
}

test('writes carry the token of the CSRF cookie, reads do not', async () => {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie is what the test is about
  document.cookie = 'XSRF-TOKEN=a%3Db';
  const seen = answering(new Response(null, { status: 204 }));

  await sendJson('DELETE', '/api/session');
  expect(seen[0]?.headers.get('X-XSRF-TOKEN')).toBe('a=b');

  answering(Response.json({ items: [] }));
  const reads = answering(Response.json({ items: [] }));
  expect(await getJson('/api/courses')).toEqual({ items: [] });
  expect(reads[0]?.headers.has('X-XSRF-TOKEN')).toBe(false);
});

test('a refusal is thrown as a problem', async () => {
  answering(Response.json({ type: '/problems/course-closed', status: 409 }, { status: 409 }));

  await expect(getJson('/api/courses/1')).rejects.toMatchObject({ slug: 'course-closed', status: 409 });
  await expect(getJson('/api/courses/1')).rejects.toBeInstanceOf(Error);
});

test('a lost connection is told from a refusal', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });

  await expect(getJson('/api/courses')).rejects.toBeInstanceOf(Unreachable);
  await expect(getJson('/api/courses')).rejects.not.toBeInstanceOf(Problem);
});
