import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { RecordingPage, RecordingView } from '@/api/generated/types.gen';
import ar from '@/features/recordings/i18n/ar.json';
import en from '@/features/recordings/i18n/en.json';
import { RecordingsPage } from '@/features/recordings/list/recordings-page';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';
import upload from '@/shared/upload/i18n/en.json';

const texts = { recordings: { en, ar }, upload: { en: upload, ar: upload } };
const list = '/api/courses/7/recordings';

const film: RecordingView = {
  id: '1',
  kind: 'FILM',
  title: 'Monday',
  heldAt: '2026-10-05T16:00:00Z',
  file: 'a'.repeat(64),
  classId: '2',
  className: 'Stock',
  lengthMs: 3_600_000,
  positionMs: 0,
  captions: [],
};

const replay: RecordingView = {
  ...film,
  id: '2',
  kind: 'REPLAY',
  title: 'Stock',
  file: null,
  className: null,
  lengthMs: 900_000,
};

const forLearner: RecordingPage = {
  items: [film, replay],
  next: null,
  courseTitle: 'Warehouses',
  courseSlug: 'warehouses',
  managed: false,
};

const forTeacher: RecordingPage = {
  ...forLearner,
  items: [
    { ...film, audience: 'COURSE' },
    { ...replay, audience: 'TEACHERS', own: 'TEACHERS' },
  ],
  audience: 'COURSE',
  managed: true,
};

const shown = { texts, path: '/courses/:courseId/recordings', at: '/courses/7/recordings' };

test('a learner plays films and hears classes again, and changes nothing', async () => {
  fakeServer({ [`GET ${list}`]: { body: forLearner } });
  await renderPage(<RecordingsPage />, shown);
  expect(await screen.findByRole('link', { name: 'Play Monday' })).toHaveAttribute('href', '/courses/7/recordings/1');
  expect(screen.getByRole('link', { name: 'Play Stock' })).toHaveAttribute('href', '/classes/2');
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(/Film · 1 hr/);
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a teacher decides for the course and deletes after being asked', async () => {
  const server = fakeServer({
    [`GET ${list}`]: { body: forTeacher },
    [`PUT ${list}/audience`]: { status: 204 },
    'DELETE /api/recordings/1': { status: 204 },
    'GET /api/uploads': { body: { items: [], next: null } },
  });
  const { user } = await renderPage(<RecordingsPage />, shown);
  const rows = await screen.findByRole('list', { name: 'Recordings' });
  expect(within(rows).getByText('Teachers only')).toBeVisible();
  expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Who sees the recordings of this course' }),
    'ATTENDED',
  );
  await waitFor(() =>
    expect(server.requests.find(({ call }) => call === `PUT ${list}/audience`)?.body).toEqual({ audience: 'ATTENDED' }),
  );
  await user.click(screen.getByRole('button', { name: 'What can be done with Monday' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
  expect(server.requests.some(({ call }) => call.startsWith('DELETE'))).toBe(false);
  await user.click(await screen.findByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(server.requests.some(({ call }) => call === 'DELETE /api/recordings/1')).toBe(true));
});
