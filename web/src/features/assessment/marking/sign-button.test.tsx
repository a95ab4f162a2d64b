import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import ar from '@/features/assessment/i18n/ar.json';
import en from '@/features/assessment/i18n/en.json';
import { SignButton } from '@/features/assessment/marking/sign-button';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const page = { texts: { assessment: { en, ar } } };
const call = 'POST /api/assessments/7/signature';

async function sign(answer: { status?: number; body: unknown }) {
  const server = fakeServer({ [call]: answer });
  const { user } = await renderPage(<SignButton assessmentId="7" unsigned={3} />, page);
  await user.click(screen.getByRole('button', { name: 'Sign for 3 marked papers' }));
  const dialog = await screen.findByRole('dialog', { name: 'Sign for 3 marked papers' });
  return { ...server, user, dialog };
}

test('somebody signs after they were told what that says', async () => {
  const { user, dialog, requests } = await sign({ body: { signed: 2, own: 1 } });
  expect(dialog).toHaveTextContent('You say that you have looked through these marks.');
  expect(requests).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Sign' }));
  await waitFor(() => expect(requests.map((request) => request.call)).toEqual([call]));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('who thinks better of it signs nothing', async () => {
  const { user, dialog, requests } = await sign({ body: { signed: 3, own: 0 } });
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(requests).toEqual([]);
});

test('a refusal is told', async () => {
  const { user, dialog } = await sign({ status: 403, body: { type: '/problems/forbidden' } });
  await user.click(within(dialog).getByRole('button', { name: 'Sign' }));
  expect(await screen.findByRole('alert')).toBeVisible();
});
