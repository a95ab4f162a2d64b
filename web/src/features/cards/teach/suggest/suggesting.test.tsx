import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { BlockView, CardSuggestions, CourseCards, SuggestingProgress } from '@/api/generated/types.gen';
import ar from '@/features/cards/i18n/ar.json';
import en from '@/features/cards/i18n/en.json';
import { CourseCardsPage } from '@/features/cards/teach/course-cards-page';
import { SuggestionsPage } from '@/features/cards/teach/suggest/suggestions-page';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const texts = { cards: { en, ar } };
const deckPage = { texts, at: '/teach/courses/7/cards', path: 'teach/courses/:courseId/cards' };
const page = { texts, at: '/teach/courses/7/cards/9', path: 'teach/courses/:courseId/cards/:lessonId' };

const block = (id: string, text: string): BlockView =>
  ({ id, kind: 'TEXT', level: 0, text, html: `<p>${text}</p>`, children: [] }) as unknown as BlockView;

const run: SuggestingProgress = { id: '5', state: 'RUNNING', done: 0, of: 2, kept: 0, leftOut: [], problem: null };
const card: CardSuggestions['items'][number] = {
  id: '3',
  text: { front: 'How large is average stock?', back: 'Half of an order' },
  front: [block('f', 'How large is average stock?')],
  back: [block('b', 'Half of an order')],
  made: null,
  block: '4',
  passage: block('4', 'Average stock is half of an order. It lies on the shelf.'),
  quote: 'Average stock is half of an order.',
  model: 'fake-1',
};
const suggestions: CardSuggestions = {
  courseId: '7',
  course: 'Stock',
  title: 'Orders',
  language: 'en',
  edition: 2,
  editable: true,
  suggesting: true,
  run: null,
  items: [card],
};
const deck = (suggesting: boolean, waiting: number): CourseCards => ({
  editable: true,
  suggesting,
  lessons: [
    {
      lessonId: '9',
      title: 'Orders',
      edition: 2,
      waiting,
      cards: [
        {
          id: '8',
          kind: 'PASSAGE',
          text: { front: 'Why?', back: 'So.' },
          front: [block('x', 'Why?')],
          back: [block('y', 'So.')],
          hidden: false,
          made: null,
          origin: { model: 'fake-1', takenBy: 'Sara', takenAt: '2026-11-23T10:00:00Z', outdated: true },
        },
      ],
    },
  ],
});

describe('cards suggested by a language model', () => {
  test('without a model there is no button, and it is said why', async () => {
    fakeServer({ 'GET /api/courses/7/cards': { body: deck(false, 0) } });
    await renderPage(<CourseCardsPage />, deckPage);
    expect(await screen.findByText(/Cards can be suggested where the academy has a language model/)).toBeVisible();
    expect(screen.queryByRole('link', { name: /Suggest cards/ })).toBeNull();
    expect(
      screen.getByText(/suggested by .fake-1., taken by .Sara. · the lesson says this in other words/),
    ).toBeVisible();
  });

  test('what waits can be looked at, also when the model is gone', async () => {
    fakeServer({ 'GET /api/courses/7/cards': { body: deck(false, 2) } });
    await renderPage(<CourseCardsPage />, deckPage);
    const link = await screen.findByRole('link', { name: /Look at 2 suggestions/ });
    expect(link).toHaveAttribute('href', '/teach/courses/7/cards/9');
  });

  test('a card is read beside its passage and taken as it is shown', async () => {
    let waiting = [card];
    const server = fakeServer({
      'GET /api/lessons/9/card-suggestions': () => ({ body: { ...suggestions, items: waiting } }),
      'POST /api/lessons/9/card-suggestions/3/take': () => {
        waiting = [];
        return { status: 204 };
      },
    });
    const { user } = await renderPage(<SuggestionsPage />, page);
    const row = within(await screen.findByRole('listitem'));
    expect(row.getByText(/It lies on the shelf/)).toBeVisible();
    expect(row.getByText(card.quote, { selector: 'q' })).toBeVisible();
    expect(row.getByRole('link', { name: 'From the lesson' })).toHaveAttribute('href', '/lessons/9#4');
    await user.click(row.getByRole('button', { name: 'Take' }));
    expect(await screen.findByText('The card is in the deck.')).toBeVisible();
    expect(await screen.findByText('No suggestion waits')).toBeVisible();
    expect(server.requests.find(({ call }) => call.startsWith('POST'))?.body).toEqual(card.text);
  });

  test('a card is worded differently, or dropped', async () => {
    const server = fakeServer({
      'GET /api/lessons/9/card-suggestions': { body: suggestions },
      'PUT /api/lessons/9/cards/3': { body: { edition: 3, cards: [] } },
      'DELETE /api/lessons/9/card-suggestions/3': { status: 204 },
    });
    const { user } = await renderPage(<SuggestionsPage />, page);
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    const front = await screen.findByRole('textbox', { name: 'Front' });
    await user.clear(front);
    await user.type(front, 'Average stock?');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.requests.find(({ call }) => call.startsWith('PUT'))?.body).toEqual({
      edition: 2,
      hidden: false,
      text: { front: 'Average stock?', back: 'Half of an order' },
    });
    await user.click(screen.getByRole('button', { name: 'Drop' }));
    expect(await screen.findByText(/was dropped/)).toBeVisible();
  });

  test('what came of it is told', async () => {
    const done: SuggestingProgress = {
      ...run,
      state: 'DONE',
      done: 2,
      kept: 1,
      leftOut: [{ reason: 'NOT_IN_LESSON', cards: 2 }],
    };
    let last: SuggestingProgress | null = null;
    const server = fakeServer({
      'GET /api/lessons/9/card-suggestions': () => ({ body: { ...suggestions, run: last } }),
      'POST /api/lessons/9/card-suggestions': () => {
        last = done;
        return { status: 202, body: run };
      },
    });
    const { user } = await renderPage(<SuggestionsPage />, page);
    await user.click(await screen.findByRole('button', { name: 'Suggest' }));
    expect(await screen.findByText('One card was suggested.')).toBeVisible();
    expect(screen.getByText('2 that do not rest on the lesson')).toBeVisible();
    expect(server.requests.find(({ call }) => call.startsWith('POST'))?.body).toEqual({ count: 5 });
  });

  test('a failure is told in words', async () => {
    fakeServer({
      'GET /api/lessons/9/card-suggestions': { body: { ...suggestions, items: [] } },
      'POST /api/lessons/9/card-suggestions': { status: 409, body: { type: '/problems/card-suggestions-running' } },
    });
    const { user } = await renderPage(<SuggestionsPage />, { ...page, language: 'ar' });
    await user.click(await screen.findByRole('button', { name: 'اقتراح' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('تُقترح بطاقات لأحد دروس هذا المقرر الآن'));
  });
});
