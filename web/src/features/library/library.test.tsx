import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { LibraryItem, LibraryPlace, ReplacementOutcome } from '@/api/generated/types.gen';
import { FilePage } from '@/features/library/file-page';
import ar from '@/features/library/i18n/ar.json';
import en from '@/features/library/i18n/en.json';
import { LibraryPage } from '@/features/library/library-page';
import { Outcome } from '@/features/library/outcome';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';
import uploadAr from '@/shared/upload/i18n/ar.json';
import uploadEn from '@/shared/upload/i18n/en.json';

const texts = { library: { en, ar }, upload: { en: uploadEn, ar: uploadAr } };
const user = (role: string) => ({
  'GET /api/session': {
    body: { user: { id: '1', name: 'Salma', roles: [role], language: 'en', timeZone: 'Asia/Dubai', numerals: 'latn' } },
  },
});
const course = { id: 'c1', title: 'Stock' };
const tree: LibraryItem = {
  file: 'ab12',
  names: ['tree.png'],
  kind: 'PICTURE',
  mediaType: 'image/png',
  size: 640_000,
  storedAt: '2026-11-20T10:00:00Z',
  courses: [course],
  places: 3,
};
const film: LibraryItem = {
  ...tree,
  file: 'cd34',
  names: ['film.mp4'],
  kind: 'VIDEO',
  mediaType: 'video/mp4',
  lengthMs: 62_000,
  places: 0,
};
const lesson: LibraryPlace = {
  kind: 'LESSON',
  course,
  id: 'l1',
  title: 'Pallets',
  path: 'tree.png',
  inDraft: true,
  published: false,
  editable: true,
};

test('files say what they are and how many places show them', async () => {
  fakeServer({
    ...user('TEACHER'),
    'GET /api/courses': { body: { items: [], next: null } },
    'GET /api/library': { body: { items: [tree, film], next: null } },
  });
  await renderPage(<LibraryPage />, { texts });
  const [first, second] = within(await screen.findByRole('list', { name: 'Library' })).getAllByRole('listitem');
  expect(first).toHaveTextContent(/tree\.png.*Picture · 640 kB · .*2026.*Stock · Shown in 3 places/);
  expect(second).toHaveTextContent(/Video · 640 kB · 1 min 2 sec.*Nothing shows it/);
  expect(screen.getByRole('link', { name: 'tree.png' })).toHaveAttribute('href', '/library/ab12');
});

test('what is looked for is asked for and kept in the address', async () => {
  const asked: string[] = [];
  fakeServer({
    ...user('AUDITOR'),
    'GET /api/courses': { body: { items: [], next: null } },
    'GET /api/library': { body: { items: [], next: null } },
  });
  const answer = globalThis.fetch;
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(new URL(request.url).search);
    return answer(request);
  });
  const { router } = await renderPage(<LibraryPage />, { texts, at: '/?kind=VIDEO' });
  expect(await screen.findByText('Nothing found')).toBeVisible();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search by name' }), 'tree');
  await vi.waitFor(() => expect(asked).toContain('?q=tree&kind=VIDEO&'.slice(0, -1)));
  expect(asked).toContain('?scope=ALL');
  expect(router.state.location.search).toBe('?kind=VIDEO&q=tree');
});

test('a file leads to every place that shows it, in Arabic too', async () => {
  const places = [
    lesson,
    { ...lesson, id: 'l2', title: 'Boxes', inDraft: false, published: true },
    { ...lesson, kind: 'RECORDING', id: 'r1', title: 'Monday', path: null },
    { ...lesson, kind: 'COVER', id: 'c1', title: 'Stock', path: null, editable: false },
  ];
  fakeServer({
    ...user('TEACHER'),
    'GET /api/library/ab12': {
      body: { item: { ...tree, names: ['tree.png', 'شجرة.png'] }, places, others: [], hidden: 2, replaceable: true },
    },
  });
  await renderPage(<FilePage />, { texts, at: '/library/ab12', path: '/library/:file', language: 'ar' });
  expect(await screen.findByRole('link', { name: 'Pallets' })).toHaveAttribute('href', '/teach/lessons/l1');
  expect(screen.getByRole('link', { name: 'Monday' })).toHaveAttribute('href', '/courses/c1/recordings/r1');
  expect(screen.getByRole('link', { name: 'Stock' })).toHaveAttribute('href', '/courses/c1');
  expect(screen.getByText(/لم يعد في المسودة/)).toBeVisible();
  expect(screen.getByText(/ينتمي أيضًا إلى مقررين/)).toBeVisible();
  expect(screen.getByRole('button', { name: ar.replace.do })).toBeVisible();
  expect(screen.getByText('شجرة.png')).toBeVisible();
  expect(screen.getByRole('img', { name: 'tree.png' })).toHaveAttribute('src', '/api/files/ab12');
});

test('a file that one may not see is said to be missing', async () => {
  fakeServer({
    ...user('TEACHER'),
    'GET /api/library/ab12': { status: 404, body: { type: '/problems/file-not-found' } },
  });
  await renderPage(<FilePage />, { texts, at: '/library/ab12', path: '/library/:file' });
  expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
  expect(screen.queryByRole('link', { name: /Download/ })).toBeNull();
});

test('what was replaced, what waits for publishing and what stays is told', async () => {
  const outcome: ReplacementOutcome = {
    state: 'DONE',
    file: 'ef56',
    replaced: [
      { kind: 'LESSON', course, id: 'l1', title: 'Pallets' },
      { kind: 'COVER', course, id: 'c1', title: 'Stock' },
    ],
    kept: [{ reason: 'NOT_YOURS', courseTitle: 'Trade', title: null }],
    hidden: 1,
  };
  await renderPage(<Outcome outcome={outcome} />, { texts });
  expect(screen.getByRole('status')).toHaveTextContent('It stands in 2 places now.');
  expect(screen.getByRole('link', { name: 'Pallets' })).toHaveAttribute('href', '/teach/lessons/l1');
  expect(screen.getByRole('link', { name: 'Stock' })).toHaveAttribute('href', '/teach/courses/c1');
  expect(screen.getByText('Trade').closest('li')).toHaveTextContent('Others teach this course.');
  expect(screen.getByText(/1 course that is not open to you/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'See the new file' })).toHaveAttribute('href', '/library/ef56');
});
