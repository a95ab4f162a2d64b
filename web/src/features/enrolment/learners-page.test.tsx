import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import ar from '@/features/enrolment/i18n/ar.json';
import en from '@/features/enrolment/i18n/en.json';
import { LearnersPage } from '@/features/enrolment/learners-page';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const course = { id: '7', slug: 'stock', title: 'Stock', open: false, editable: true };
const omar = {
  personId: '2',
  name: 'Omar Aziz',
  email: 'omar@academy.example',
  validFrom: '2026-11-01T00:00:00Z',
  validUntil: null,
  valid: true,
  revoked: false,
};
const progress = { personId: '2', percent: 40, completed: 1, lessons: 4, lastRead: '2026-11-20T00:00:00Z' };

function open(language: 'en' | 'ar' = 'en') {
  return renderPage(<LearnersPage />, {
    texts: { enrolment: { en, ar } },
    language,
    path: '/teach/courses/:courseId/learners',
    at: '/teach/courses/7/learners',
  });
}

function academy(items: readonly unknown[], editable: boolean) {
  return fakeServer({
    'GET /api/session': { body: { user: { id: '1', name: 'Helen Marsh', roles: ['TEACHER'] } } },
    'GET /api/courses/7': { body: course },
    'GET /api/courses/7/learners': { body: { items, editable, next: null } },
    'GET /api/courses/7/learners/progress': { body: { items: [progress] } },
    'GET /api/courses/7/learners/candidates': {
      body: {
        items: [
          { personId: '2', name: 'Omar Aziz', email: 'omar@academy.example', taking: true },
          { personId: '3', name: 'Lina Haddad', email: 'lina@academy.example', taking: false },
          { personId: '4', name: 'Adam Nasser', email: 'adam@academy.example', taking: false },
        ],
      },
    },
    'PUT /api/courses/7/learners/3': { body: {} },
    'PUT /api/courses/7/learners/4': { body: {} },
    'PUT /api/courses/7/learners/2': { body: {} },
    'DELETE /api/courses/7/learners/2': { status: 204 },
  });
}

test('a teacher sees how far the learners are and enrols several at once', async () => {
  const server = academy([omar], true);
  const { user } = await open();
  expect(await screen.findByText('40% · 1 of 4 lessons completed')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Enrol people' }));
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByRole('checkbox', { name: 'Omar Aziz' })).toBeDisabled();
  await user.click(within(dialog).getByRole('checkbox', { name: 'Lina Haddad' }));
  await user.click(within(dialog).getByRole('checkbox', { name: 'Adam Nasser' }));
  await user.click(within(dialog).getByRole('button', { name: 'Enrol 2 people' }));

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const puts = server.requests.filter(({ call }) => call.startsWith('PUT'));
  expect(puts.map(({ call }) => call)).toEqual(['PUT /api/courses/7/learners/3', 'PUT /api/courses/7/learners/4']);
  expect(puts[0]?.body).toEqual({ validFrom: null, validUntil: null });
});

test('ending an enrolment can be taken back with the same dates', async () => {
  const server = academy([omar], true);
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: 'What to do with Omar Aziz' }));
  await user.click(await screen.findByRole('menuitem', { name: 'End the enrolment' }));
  await waitFor(() => expect(server.requests.map(({ call }) => call)).toContain('DELETE /api/courses/7/learners/2'));
});

test('an auditor sees the list and nothing to change it with', async () => {
  academy([omar], false);
  await open('ar');
  expect(await screen.findByText('Omar Aziz')).toBeVisible();
  expect(screen.queryByRole('button', { name: ar.enrol.action })).toBeNull();
  expect(screen.queryByRole('button', { name: 'خيارات Omar Aziz' })).toBeNull();
});

test('an empty course says what to do', async () => {
  academy([], true);
  await open();
  expect(await screen.findByText('Nobody takes this course yet')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Enrol people' })).toBeVisible();
});
