import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { ShownLink } from '@/api/generated/types.gen';
import ar from '@/features/links/i18n/ar.json';
import en from '@/features/links/i18n/en.json';
import { LinkRow } from '@/features/links/link-row';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const page = { texts: { links: { en, ar } } };
const link: ShownLink = {
  lessonId: 'l',
  lessonTitle: 'Stock',
  title: 'A film',
  url: 'https://www.youtube.com/watch?v=aB3-xY_9kLm',
  service: 'YOUTUBE',
  kind: 'VIDEO',
  state: 'BROKEN',
  reason: 'NOT_EMBEDDABLE',
  brokenSince: '2026-11-20T02:00:00Z',
  lookedAt: '2026-11-23T02:00:00Z',
  fetchable: false,
  inDraft: true,
  published: true,
};
const row = (change: Partial<ShownLink>, editable = true) => (
  <LinkRow link={{ ...link, ...change }} editable={editable} onChanged={() => {}} />
);

test('a broken link says why, since when and where it is', async () => {
  await renderPage(row({}), page);
  expect(screen.getByText(/Its owner does not let it be shown in lessons. Broken since/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Stock' })).toHaveAttribute('href', '/teach/lessons/l');
});

test('a link that failed once is not called broken', async () => {
  await renderPage(row({ state: 'OK', reason: 'NO_ANSWER', brokenSince: null }), page);
  expect(screen.getByText(/Nobody answers at this address. That was found/)).toBeVisible();
  expect(screen.queryByText(/Broken since/)).toBeNull();
});

test('what the draft no longer shows is to be published, not replaced', async () => {
  await renderPage(row({ inDraft: false }), page);
  expect(screen.getByText(/replaced in the draft; learners see it until that is published/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Replace' })).toBeNull();
});

test('who only oversees replaces nothing', async () => {
  await renderPage(row({}, false), page);
  expect(screen.queryByRole('button', { name: 'Replace' })).toBeNull();
});

test('another address takes its place', async () => {
  const server = fakeServer({ 'PUT /api/lessons/l/links': { status: 204 } });
  await renderPage(row({}), page);
  await userEvent.click(screen.getByRole('button', { name: 'Replace' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText('New address'), ' https://youtu.be/zZ3-xY_9kLm');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Replace' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(server.requests).toEqual([
    { call: 'PUT /api/lessons/l/links', body: { address: link.url, replacement: 'https://youtu.be/zZ3-xY_9kLm' } },
  ]);
});
