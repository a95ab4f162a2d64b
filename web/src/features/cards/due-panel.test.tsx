import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DuePanel } from '@/features/cards/due-panel';
import ar from '@/features/cards/i18n/ar.json';
import en from '@/features/cards/i18n/en.json';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const texts = { cards: { en, ar } };

async function open(today: unknown, step: unknown = null) {
  const { requests } = fakeServer({
    'GET /api/my/cards/today': { body: today },
    'GET /api/my/next-step': { body: { step } },
  });
  const { queryClient } = await renderPage(<DuePanel />, { texts });
  await waitFor(() => expect(requests).toHaveLength(2));
  await waitFor(() => expect(queryClient.isFetching()).toBe(0));
}

test('the home page says how many cards are due and how many are new, and leads to them', async () => {
  await open({ due: 3, fresh: 2, reviewed: 0 });
  expect(await screen.findByRole('heading', { name: '5 flashcards today' })).toBeVisible();
  expect(screen.getByText('3 to repeat · 2 new')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Review' })).toHaveAttribute('href', '/cards/review');
});

test.each([
  ['no card is due', { due: 0, fresh: 0, reviewed: 9 }, null],
  ['the cards are the next step already', { due: 3, fresh: 0, reviewed: 0 }, { kind: 'CARDS', cards: 3 }],
])('it says nothing while %s', async (_, today, step) => {
  await open(today, step);
  await waitFor(() => expect(screen.queryByRole('heading')).toBeNull());
  expect(screen.queryByRole('link')).toBeNull();
});
