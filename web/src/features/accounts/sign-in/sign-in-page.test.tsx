import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import ar from '@/features/accounts/i18n/ar.json';
import en from '@/features/accounts/i18n/en.json';
import { SignInPage } from '@/features/accounts/sign-in/sign-in-page';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const mariam = { id: '1', name: 'Mariam', email: 'mariam@academy.example', roles: ['STUDENT'], language: null };
const academy = {
  name: 'Gulf Academy',
  logo: null,
  languages: ['en', 'ar'],
  timeZone: 'Asia/Dubai',
  setUpNeeded: false,
  defaultLanguage: 'en',
  demoAccounts: [{ name: 'Mariam', email: mariam.email, role: 'STUDENT' }],
  demoPassword: 'open sesame',
};
const nobody = { status: 401, body: { type: '/problems/not-signed-in', status: 401 } };

function open(at = '/sign-in', language: 'en' | 'ar' = 'en') {
  return renderPage(<SignInPage />, {
    texts: { accounts: { en, ar } },
    language,
    at,
    path: '/sign-in',
    others: [
      { path: '/', element: <p>home</p> },
      { path: '/courses/7', element: <p>course seven</p> },
    ],
  });
}

test('right credentials lead back to where the person wanted to go', async () => {
  const server = fakeServer({
    'GET /api/academy': { body: academy },
    'GET /api/session': nobody,
    'POST /api/session': { body: { user: mariam } },
  });
  const { user } = await open('/sign-in?next=%2Fcourses%2F7');

  await user.type(await screen.findByLabelText('E-mail'), '  mariam@academy.example ');
  await user.type(screen.getByLabelText('Password'), 'open sesame{Enter}');

  expect(await screen.findByText('course seven')).toBeVisible();
  expect(server.requests).toContainEqual({
    call: 'POST /api/session',
    body: { email: 'mariam@academy.example', password: 'open sesame' },
  });
});

test('a way back to another site is not followed', async () => {
  fakeServer({ 'GET /api/academy': { body: academy }, 'GET /api/session': { body: { user: mariam } } });
  await open('/sign-in?next=%2F%2Fevil.example');

  expect(await screen.findByText('home')).toBeVisible();
});

test('wrong credentials are told in the language of the reader, and what was typed stays', async () => {
  fakeServer({
    'GET /api/academy': { body: academy },
    'GET /api/session': nobody,
    'POST /api/session': { status: 401, body: { type: '/problems/invalid-credentials', detail: 'Wrong.' } },
  });
  const { user } = await open('/sign-in', 'ar');

  await user.type(await screen.findByLabelText('البريد الإلكتروني'), 'mariam@academy.example');
  await user.type(screen.getByLabelText('كلمة المرور'), 'guess');
  await user.click(screen.getByRole('button', { name: 'دخول' }));

  expect(await screen.findByRole('alert')).toHaveTextContent(ar.problems['invalid-credentials']);
  expect(screen.getByLabelText('البريد الإلكتروني')).toHaveValue('mariam@academy.example');
});

test('a problem without a text of ours is told in the words of the server', async () => {
  fakeServer({
    'GET /api/academy': { body: academy },
    'GET /api/session': nobody,
    'POST /api/session': {
      status: 423,
      body: { type: '/problems/something-new', detail: 'The doors are closed today.' },
    },
  });
  const { user } = await open();

  await user.type(await screen.findByLabelText('E-mail'), 'mariam@academy.example');
  await user.type(screen.getByLabelText('Password'), 'open sesame{Enter}');

  expect(await screen.findByRole('alert')).toHaveTextContent('The doors are closed today.');
});

test('empty fields are named and nothing is sent', async () => {
  const server = fakeServer({ 'GET /api/academy': { body: academy }, 'GET /api/session': nobody });
  const { user } = await open();

  await user.click(await screen.findByRole('button', { name: 'Sign in' }));

  expect(screen.getByText(en.signIn.emailMissing)).toBeVisible();
  expect(screen.getByLabelText('E-mail')).toHaveFocus();
  expect(server.requests.map(({ call }) => call)).not.toContain('POST /api/session');
});

test('a demo account signs in with one press', async () => {
  fakeServer({
    'GET /api/academy': { body: academy },
    'GET /api/session': nobody,
    'POST /api/session': (body) =>
      (body as { password: string }).password === 'open sesame' ? { body: { user: mariam } } : nobody,
  });
  const { user } = await open();

  await user.click(await screen.findByRole('button', { name: /Mariam/ }));

  expect(await screen.findByText('home')).toBeVisible();
});
