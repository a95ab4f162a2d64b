import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import ar from '@/features/retention/i18n/ar.json';
import en from '@/features/retention/i18n/en.json';
import { RetentionPage } from '@/features/retention/retention-page';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const report = {
  id: 'd1',
  kind: 'CLASSES',
  standing: 'PLANNED',
  cutoff: '2025-11-24T00:00:00Z',
  found: 3,
  deleted: 0,
  plannedAt: '2026-11-24T03:00:00Z',
  dueAt: '2026-12-08T03:00:00Z',
  endedAt: null,
};
const rules = { classMonths: 12, examFileMonths: 24, signInMonths: null, graceDays: 14, revision: 4 };

function served(role: string, reports: object[] = [report]) {
  return fakeServer({
    'GET /api/session': { body: { user: { id: '1', name: 'Huda', roles: [role], timeZone: 'UTC' } } },
    'GET /api/retention': { body: { rules, reports } },
    'GET /api/retention/deletions/d1/items': {
      body: {
        items: [{ id: 'c1', title: 'Why stock exists', course: 'Inventory', person: null, at: '2025-10-01T09:00:00Z' }],
        next: null,
      },
    },
    'PUT /api/retention/rules': { body: { ...rules, revision: 5 } },
    'POST /api/retention/deletions/d1/postponement': { body: { ...report, dueAt: '2027-01-07T03:00:00Z' } },
  });
}

test('an administrator sees what will be deleted, looks at it and puts it off', async () => {
  const server = served('ADMINISTRATOR');
  await renderPage(<RetentionPage />, { texts: { retention: { en, ar } } });
  expect(await screen.findByText('3 classes that were over before November 24, 2025')).toBeVisible();
  expect(screen.getByText('To be deleted on December 8, 2026')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'See which' }));
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText('Why stock exists')).toBeVisible();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
  await userEvent.click(screen.getByRole('button', { name: 'Keep 30 days longer' }));
  await waitFor(() =>
    expect(server.requests.map(({ call }) => call)).toContain('POST /api/retention/deletions/d1/postponement'),
  );
});

test('rules are saved with the revision that was seen; for ever is no number', async () => {
  const server = served('ADMINISTRATOR', []);
  await renderPage(<RetentionPage />, { texts: { retention: { en, ar } } });
  expect(await screen.findByText(/Nothing is too old/)).toBeVisible();
  await userEvent.click(screen.getAllByRole('checkbox', { name: 'Keep for ever' })[1] as HTMLElement);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(server.requests).toContainEqual({
      call: 'PUT /api/retention/rules',
      body: { ...rules, examFileMonths: null },
    }),
  );
});

test('an auditor reads and changes nothing', async () => {
  served('AUDITOR');
  await renderPage(<RetentionPage />, { texts: { retention: { en, ar } } });
  expect(await screen.findByText('To be deleted on December 8, 2026')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Keep 30 days longer' })).toBeNull();
  expect(screen.getByLabelText(/Days of grace/)).toBeDisabled();
});
