import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { AnswerToMark, SuggestedMark } from '@/api/generated/types.gen';
import ar from '@/features/assessment/i18n/ar.json';
import en from '@/features/assessment/i18n/en.json';
import { SuggestionPanel } from '@/features/assessment/marking/suggestion/suggestion-panel';
import { SuggestionRule } from '@/features/assessment/marking/suggestion/suggestion-rule';
import type { Marking } from '@/features/assessment/marking/use-marking';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const texts = { assessment: { en, ar } };
const path = '/api/attempts/1/marking/2/suggestion';
const answer = {
  attemptId: '1',
  id: '2',
  points: 4,
  part: 'MARK',
  task: {
    kind: 'ESSAY',
    rubric: {
      criteria: [
        { id: 'c1', title: 'Facts', levels: [{ id: 'a', title: 'all of them', points: 3 }] },
        { id: 'c2', title: 'Style', levels: [{ id: 'c', title: 'clear', points: 1 }] },
      ],
    },
  },
} as unknown as AnswerToMark;
const given: SuggestedMark = {
  at: '2026-11-23T10:00:00Z',
  advice: {
    model: 'fake-1',
    points: null,
    reason: 'Mostly right.',
    quotes: [],
    criteria: [
      { criterion: 'c1', level: 'a', reason: 'All facts are there.', quotes: [{ from: 0, to: 9, text: 'Boxes are' }] },
      { criterion: 'c2', level: null, reason: 'Unclear.', quotes: [] },
    ],
    leftOut: 1,
  },
};

const panel = (change: Marking['change']) => (
  <SuggestionPanel answer={answer} marking={{ change } as unknown as Marking} />
);

describe('a suggestion', () => {
  test('is shown with its reasons, and fills the form only when told to', async () => {
    const change = vi.fn();
    const server = fakeServer({
      [`GET ${path}`]: { body: { offered: true, given: null } },
      [`POST ${path}`]: { body: given },
    });
    const { user } = await renderPage(panel(change), { texts });
    await user.click(await screen.findByRole('button', { name: 'Suggest' }));
    expect(await screen.findByText('All facts are there.')).toBeVisible();
    expect(screen.getByText('Boxes are')).toBeVisible();
    expect(screen.getByText('nothing suggested')).toBeVisible();
    expect(screen.getByText('One quote is not shown: it is not in the answer.')).toBeVisible();
    expect(change).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Use these points' }));
    expect(change).toHaveBeenCalledWith({ levels: ['a'] });
    expect(server.requests.filter(({ call }) => !call.endsWith('/suggestion'))).toEqual([]);
  });

  test('is not there where none is offered', async () => {
    const server = fakeServer({ [`GET ${path}`]: { body: { offered: false, given: null } } });
    const { container } = await renderPage(panel(vi.fn()), { texts });
    await waitFor(() => expect(server.requests).toHaveLength(1));
    expect(container.querySelector('section')).toBeNull();
  });

  test('that fails says why and leaves the form alone', async () => {
    fakeServer({
      [`GET ${path}`]: { body: { offered: true, given: null } },
      [`POST ${path}`]: { status: 503, body: { type: '/problems/model-too-slow', detail: '' } },
    });
    const { user } = await renderPage(panel(vi.fn()), { texts });
    await user.click(await screen.findByRole('button', { name: 'Suggest' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('took too long');
  });
});

describe('allowing suggestions', () => {
  const rule = '/api/assessments/5/suggestions';

  test('is a switch, where there is a model', async () => {
    const server = fakeServer({
      [`GET ${rule}`]: { body: { offered: true, allowed: false } },
      [`PUT ${rule}`]: { body: { offered: true, allowed: true } },
    });
    const { user } = await renderPage(<SuggestionRule assessmentId="5" editable />, { texts });
    await user.click(await screen.findByRole('switch'));
    await waitFor(() => expect(screen.getByRole('switch')).toBeChecked());
    expect(server.requests.find(({ call }) => call === `PUT ${rule}`)?.body).toEqual({ allowed: true });
  });

  test('is not asked where there is none', async () => {
    const server = fakeServer({ [`GET ${rule}`]: { body: { offered: false, allowed: false } } });
    await renderPage(<SuggestionRule assessmentId="5" editable />, { texts });
    await waitFor(() => expect(server.requests).toHaveLength(1));
    expect(screen.queryByRole('switch')).toBeNull();
  });
});
