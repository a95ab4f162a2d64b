import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import ar from '@/features/accounts/i18n/ar.json';
import en from '@/features/accounts/i18n/en.json';
import { PeoplePage } from '@/features/accounts/people/people-page';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const administrator = {
  id: '1',
  name: 'Salma',
  email: 'salma@academy.example',
  roles: ['ADMINISTRATOR'],
  language: 'en',
  timeZone: 'Asia/Dubai',
  numerals: 'latn',
};
const omar = {
  id: '2',
  name: 'Omar Aziz',
  email: 'omar@academy.example',
  roles: ['STUDENT'],
  state: 'ACTIVE',
  language: 'en',
  invitedUntil: null,
};
const list = { items: [omar], next: null, total: 1 };
const everybody = 'GET /api/people';

function open(language: 'en' | 'ar' = 'en') {
  return renderPage(<PeoplePage />, { texts: { accounts: { en, ar } }, language });
}

test('an administrator disables somebody and is told so', async () => {
  const server = fakeServer({
    'GET /api/session': { body: { user: administrator } },
    'GET /api/academy': { body: { defaultLanguage: 'en' } },
    [everybody]: { body: list },
    'POST /api/people/2/disabling': { body: { ...omar, state: 'DISABLED' } },
  });
  const { user } = await open();

  await user.click(await screen.findByRole('button', { name: 'What to do with Omar Aziz' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Disable' }));

  expect(server.requests.map(({ call }) => call)).toContain('POST /api/people/2/disabling');
});

test('an auditor sees the list and nothing to change it with', async () => {
  fakeServer({
    'GET /api/session': { body: { user: { ...administrator, roles: ['AUDITOR'] } } },
    'GET /api/academy': { body: { defaultLanguage: 'ar' } },
    [everybody]: { body: list },
  });
  await open('ar');

  expect(await screen.findByText('Omar Aziz')).toBeVisible();
  expect(screen.getByText('شخص واحد')).toBeVisible();
  expect(screen.queryByRole('button', { name: ar.people.invite })).toBeNull();
});

test('an address that somebody has is told in the dialog', async () => {
  fakeServer({
    'GET /api/session': { body: { user: administrator } },
    'GET /api/academy': { body: { defaultLanguage: 'en' } },
    [everybody]: { body: list },
    'POST /api/people/invitations': { status: 409, body: { type: '/problems/email-taken', detail: 'Taken.' } },
  });
  const { user } = await open();

  await user.click(await screen.findByRole('button', { name: 'Invite somebody' }));
  await user.type(await screen.findByLabelText('Name'), 'Omar');
  await user.type(screen.getByLabelText('E-mail'), 'omar@academy.example');
  await user.click(screen.getByRole('button', { name: 'Send the invitation' }));

  expect(await screen.findByRole('alert')).toHaveTextContent(en.problems['email-taken']);
});
