import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { BrokenReference, LibraryItem, LibraryUsage } from '@/api/generated/types.gen';
import { CarePage } from '@/features/library/care-page';
import ar from '@/features/library/i18n/ar.json';
import en from '@/features/library/i18n/en.json';
import { RoomPage } from '@/features/library/room-page';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const texts = { library: { en, ar } };
const user = (role: string) => ({
  'GET /api/session': {
    body: { user: { id: '1', name: 'Salma', roles: [role], language: 'en', timeZone: 'Asia/Dubai', numerals: 'latn' } },
  },
});
const course = { id: 'c1', title: 'Stock' };
const usage: LibraryUsage = {
  total: 8_500_000_000,
  quota: 10_000_000_000,
  kinds: [{ kind: 'VIDEO', files: 2, bytes: 3_000_000_000, made: 1_000_000_000 }],
  courses: [{ id: 'c1', title: 'Stock', files: 3, bytes: 4_200_000_000, quota: 4_000_000_000 }],
};
const tree: LibraryItem = {
  file: 'ab12',
  names: ['tree.png', 'Baum.png'],
  kind: 'PICTURE',
  mediaType: 'image/png',
  size: 640_000,
  storedAt: '2026-11-20T10:00:00Z',
  courses: [course, { id: 'c2', title: 'Trade' }],
  places: 3,
};

test('an administrator sees what is nearly full and limits it', async () => {
  const server = fakeServer({
    ...user('ADMINISTRATOR'),
    'GET /api/library/usage': { body: usage },
    'PUT /api/library/quota': { status: 204 },
  });
  await renderPage(<RoomPage />, { texts });
  expect(await screen.findByText('8.5 GB of 10 GB used (85%)')).toBeVisible();
  expect(screen.getByText(/Soon there will be no room/)).toBeVisible();
  expect(screen.getByText('4.2 GB of 4 GB used (105%)')).toBeVisible();
  expect(screen.getByText(/uploads are refused/)).toBeVisible();
  expect(screen.getByText(/2 files · 1 GB of it made so that they play/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Set a limit for Stock' }));
  const dialog = await screen.findByRole('dialog');
  const field = within(dialog).getByLabelText('Limit in gigabytes (GB)');
  expect(field).toHaveValue('4');
  await userEvent.clear(field);
  await userEvent.type(field, '5.5');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(server.requests).toContainEqual({
      call: 'PUT /api/library/quota',
      body: { course: 'c1', bytes: 5_500_000_000 },
    }),
  );
});

test('a teacher sees the courses and no limit of the academy', async () => {
  fakeServer({ ...user('TEACHER'), 'GET /api/library/usage': { body: { ...usage, total: null, quota: null } } });
  await renderPage(<RoomPage />, { texts, language: 'ar' });
  expect(await screen.findByText('3 ملفات')).toBeVisible();
  expect(screen.queryByText(ar.room.academy)).toBeNull();
  expect(screen.queryByRole('button', { name: /تحديد حد/ })).toBeNull();
});

test('what is missing says where, why and how to mend it; what stands twice how much that saves', async () => {
  const broken: BrokenReference[] = [
    {
      reason: 'NEVER_GIVEN',
      place: {
        kind: 'LESSON',
        course,
        id: 'l1',
        title: 'Pallets',
        path: 'pallet.png',
        inDraft: true,
        published: true,
        editable: true,
      },
    },
    {
      reason: 'LOST',
      place: {
        kind: 'LESSON',
        course,
        id: 'l2',
        title: 'Boxes',
        path: 'box.mp4',
        inDraft: false,
        published: true,
        editable: true,
      },
    },
  ];
  fakeServer({
    ...user('TEACHER'),
    'GET /api/library/broken': { body: { items: broken } },
    'GET /api/library/duplicates': {
      body: { saved: 640_000, contents: [tree], names: [{ name: 'tree.png', files: [tree, { ...tree, file: 'x' }] }] },
    },
  });
  await renderPage(<CarePage />, { texts });
  const [first, second] = within(await screen.findByRole('list', { name: 'Missing files' })).getAllByRole('listitem');
  expect(first).toHaveTextContent(/pallet\.png.*never given.*Upload a file of this name/);
  expect(screen.getByRole('link', { name: 'Pallets' })).toHaveAttribute('href', '/teach/lessons/l1');
  expect(second).toHaveTextContent(/box\.mp4.*Publish the lesson/);
  expect(await screen.findByText('It is kept once, which saves 640 kB.')).toBeVisible();
  expect(screen.getAllByText('Baum.png')[0]).toBeVisible();
});

test('where all is well it says so', async () => {
  fakeServer({
    ...user('AUDITOR'),
    'GET /api/library/broken': { body: { items: [] } },
    'GET /api/library/duplicates': { body: { saved: 0, contents: [], names: [] } },
  });
  await renderPage(<CarePage />, { texts });
  expect(await screen.findByText(/Everything that lessons and course pictures show is there/)).toBeVisible();
  expect(await screen.findByText('Every name stands for one content.')).toBeVisible();
});
