import { expect, test } from 'vitest';
import { isPassing, Problem, problemOf, Unreachable } from '@/api/problem';

test('the slug is the end of the type, further members are kept', () => {
  const problem = new Problem(409, {
    type: 'https://academy.example/problems/lesson-changed',
    title: 'The lesson has changed',
    detail: 'Somebody saved version 7 meanwhile.',
    version: 7,
  });

  expect(problem.slug).toBe('lesson-changed');
  expect(problem.message).toBe('Somebody saved version 7 meanwhile.');
  expect(problem.properties).toEqual({ version: 7 });
});

test.each([
  [401, 'not-signed-in'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [429, 'too-many-requests'],
  [418, 'bad-request'],
  [503, 'server-error'],
])('an answer %i without a type is called %s', (status, slug) => {
  expect(new Problem(status).slug).toBe(slug);
  expect(new Problem(status, { type: 'about:blank' }).slug).toBe(slug);
});

test('a page of a proxy in the place of JSON is still a problem', async () => {
  const problem = await problemOf(new Response('<html>Bad gateway</html>', { status: 502 }));

  expect(problem.slug).toBe('server-error');
  expect(problem.detail).toBe('The server answered 502.');
});

test('only failures of the network and of the server are worth a second try', () => {
  expect(isPassing(new Unreachable(new TypeError('Failed to fetch')))).toBe(true);
  expect(isPassing(new Problem(503))).toBe(true);
  expect(isPassing(new Problem(404))).toBe(false);
  expect(isPassing(new Error('a fault of ours'))).toBe(false);
});
