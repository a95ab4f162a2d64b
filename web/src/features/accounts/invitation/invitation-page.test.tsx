import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import ar from '@/features/accounts/i18n/ar.json';
import en from '@/features/accounts/i18n/en.json';
import { InvitationPage } from '@/features/accounts/invitation/invitation-page';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const academy = { name: 'Gulf Academy', languages: ['en', 'ar'], defaultLanguage: 'en', demoAccounts: [] };
const laila = { name: 'Laila', email: 'laila@academy.example', roles: ['TEACHER'], language: 'en' };

function open() {
  return renderPage(<InvitationPage />, {
    texts: { accounts: { en, ar } },
    at: '/invitation#the-secret',
    path: '/invitation',
    others: [{ path: '/', element: <p>home</p> }],
  });
}

test('the invited person chooses a password and is in', async () => {
  const server = fakeServer({
    'GET /api/academy': { body: academy },
    'POST /api/invitation/opening': { body: laila },
    'POST /api/invitation': { status: 204 },
    'POST /api/session': { body: { user: { ...laila, id: '7' } } },
  });
  const { user } = await open();

  await user.type(await screen.findByLabelText('Choose a password'), 'dates and cardamom');
  await user.click(screen.getByRole('button', { name: 'Join' }));

  expect(await screen.findByText('home')).toBeVisible();
  expect(server.requests).toContainEqual({ call: 'POST /api/invitation/opening', body: { token: 'the-secret' } });
});

test('a weak password is marked at its field', async () => {
  const fields = [{ field: 'password', code: 'common', message: 'Common.' }];
  fakeServer({
    'GET /api/academy': { body: academy },
    'POST /api/invitation/opening': { body: laila },
    'POST /api/invitation': { status: 422, body: { type: '/problems/invalid-input', fields } },
  });
  const { user } = await open();

  await user.type(await screen.findByLabelText('Choose a password'), 'password123');
  await user.click(screen.getByRole('button', { name: 'Join' }));

  expect(await screen.findByText(en.fields.password.common)).toBeVisible();
});

test('a used link says so and offers the ways on', async () => {
  fakeServer({
    'GET /api/academy': { body: academy },
    'POST /api/invitation/opening': { status: 410, body: { type: '/problems/link-not-valid', detail: 'Gone.' } },
  });
  await open();

  expect(await screen.findByRole('alert')).toHaveTextContent(en.problems['link-not-valid']);
  expect(screen.getByRole('link', { name: 'Go to sign in' })).toHaveAttribute('href', '/sign-in');
});
