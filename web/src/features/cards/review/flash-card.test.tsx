import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DueCard } from '@/api/generated/types.gen';
import ar from '@/features/cards/i18n/ar.json';
import en from '@/features/cards/i18n/en.json';
import { FlashCard } from '@/features/cards/review/flash-card';
import type { Rating } from '@/features/cards/review/session';
import { renderPage } from '@/shared/testing/render-page';

const card = {
  id: 'a',
  kind: 'TERM',
  begun: true,
  language: 'en',
  lesson: { id: 'l', title: 'Stock' },
  front: [{ id: 'f', kind: 'TEXT', source: 'Order quantity', html: '<p>Order quantity</p>', text: 'Order quantity' }],
  back: [
    { id: 'b', kind: 'TEXT', source: 'How much', html: '<p>How much is ordered</p>', text: 'How much is ordered' },
  ],
  outcomes: [
    { rating: 'AGAIN', minutes: 1, days: 0 },
    { rating: 'HARD', minutes: 6, days: 0 },
    { rating: 'GOOD', minutes: 0, days: 1 },
    { rating: 'EASY', minutes: 0, days: 8 },
  ],
} as unknown as DueCard;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 23, 8) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Long enough to have seen what is shown. */
const read = () => vi.setSystemTime(Date.now() + 3000);
const press = (key: string, code = '') => act(() => void fireEvent.keyDown(document.body, { key, code }));

async function open(language: 'en' | 'ar' = 'en') {
  const said: { rating: Rating; millis: number; key: string }[] = [];
  const aside = vi.fn(async () => {});
  const page = (
    <FlashCard card={card} onRate={(_, key, rating, millis) => said.push({ key, rating, millis })} onSetAside={aside} />
  );
  await renderPage(page, { texts: { cards: { en, ar } }, language });
  return { said, aside };
}

test('space turns the card, and once it was read says Good; once', async () => {
  const { said } = await open();
  expect(screen.getByText('Order quantity')).toBeVisible();
  expect(screen.queryByText('How much is ordered')).toBeNull();
  read();
  press(' ');
  expect(screen.getByText('How much is ordered')).toBeVisible();
  expect(screen.getByText('How much is ordered').closest('[tabindex]')).toHaveFocus();
  read();
  press(' ');
  press(' ');
  press('1');
  expect(said).toMatchObject([{ rating: 'GOOD', millis: 3000 }]);
});

test.each([
  ['1', 'AGAIN'],
  ['4', 'EASY'],
  ['١', 'AGAIN'],
  ['٢', 'HARD'],
  ['٣', 'GOOD'],
  ['٤', 'EASY'],
])('%s rates %s, after the card was turned and not before', async (key, rating) => {
  const { said } = await open();
  read();
  press(key);
  expect(said).toEqual([]);
  press(' ');
  read();
  press(key);
  expect(said).toMatchObject([{ rating }]);
});

test('the second press of a double click neither turns the next card nor rates this one', async () => {
  const { said } = await open();
  act(() => screen.getByRole('button', { name: /Show/ }).click());
  expect(screen.queryByText('How much is ordered')).toBeNull();
  read();
  act(() => screen.getByRole('button', { name: /Show/ }).click());
  act(() => screen.getByRole('button', { name: /Good/ }).click());
  expect(said).toEqual([]);
  read();
  act(() => screen.getByRole('button', { name: /Good/ }).click());
  act(() => screen.getByRole('button', { name: /Easy/ }).click());
  expect(said).toMatchObject([{ rating: 'GOOD' }]);
});

test('each rating says when the card comes back, and its digit in the numerals of the reader', async () => {
  await open();
  read();
  press(' ');
  const bar = screen.getByRole('group');
  expect([...bar.children].map((button) => button.textContent)).toEqual([
    'Again11 min',
    'Hard26 min',
    'Good31 day',
    'Easy48 days',
  ]);
});

test('a card can be set aside without being rated', async () => {
  const { said, aside } = await open();
  act(() => screen.getByRole('button', { name: en.review.setAside }).click());
  expect(aside).toHaveBeenCalledWith(card);
  expect(said).toEqual([]);
});
