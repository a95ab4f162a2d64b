import { expect, type Page } from '@playwright/test';

interface Body {
  readonly data?: object;
  readonly multipart?: Record<string, { name: string; mimeType: string; buffer: Buffer }>;
}

/** A request of the person who is signed in on this page, without the page. */
export async function send<T>(
  page: Page,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body: Body = {},
): Promise<T> {
  const token = (await page.context().cookies()).find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
  const answer = await page.request.fetch(path, { method, ...body, headers: { 'X-XSRF-TOKEN': token } });
  const text = await answer.text();
  expect(answer.ok(), `${method} ${path}: ${text}`).toBe(true);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
