import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { RegradeLine, RegradePreview } from '@/api/generated/types.gen';
import ar from '@/features/assessment/i18n/ar.json';
import en from '@/features/assessment/i18n/en.json';
import { Regrading } from '@/features/assessment/marking/regrading';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const page = { texts: { assessment: { en, ar } }, at: '/', path: '/' };

function line(attemptId: string, name: string): RegradeLine {
  const outcome = (earned: number, passed: boolean) => ({
    earned,
    score: { earned, possible: 1, percent: earned * 100 },
    passed,
  });
  return {
    attemptId,
    learner: { name, number: null },
    number: 1,
    before: outcome(0, false),
    after: outcome(1, true),
  };
}

const preview: RegradePreview = {
  question: 'q',
  revision: 3,
  items: [line('a', 'Aisha')],
  unchanged: 2,
  elsewhere: [{ assessmentId: 'exam', title: 'Final exam', items: [line('b', 'Badr')], unchanged: 1 }],
};

function server() {
  return fakeServer({
    'GET /api/assessments/7/regrading': { body: { items: [{ id: 'q', revision: 3, stem: [], answers: 3 }] } },
    'GET /api/assessments/7/regrading/q': { body: preview },
    'POST /api/assessments/7/regrading': { body: { changed: 2 } },
  });
}

test('who changes is shown before anything is judged anew', async () => {
  const { requests } = server();
  const { user } = await renderPage(<Regrading assessmentId="7" />, page);
  await user.click(await screen.findByRole('button', { name: 'See who would change' }));

  const here = await screen.findByRole('table', { name: 'Results that change here' });
  expect(within(here).getByRole('row', { name: /Aisha 0% · not passed 100% · passed/ })).toBeVisible();
  expect(screen.getByText(/One result changes.*its learner gets a mail.*2 stay as they are/)).toBeVisible();
  expect(requests.some(({ call }) => call.startsWith('POST'))).toBe(false);

  await user.click(screen.getByRole('button', { name: 'Judge anew' }));
  expect(requests.find(({ call }) => call.startsWith('POST'))?.body).toEqual({
    question: 'q',
    revision: 3,
    everywhere: false,
  });
});

test('where something is still to be marked, it is shown what the answer earns, and nobody is said to get a mail', async () => {
  const waits = line('c', 'Carla');
  const score = { earned: 0, possible: 4, percent: 0 };
  const items = [{ ...waits, before: { earned: 0, score, passed: null }, after: { earned: 2, score, passed: null } }];
  fakeServer({
    'GET /api/assessments/7/regrading': { body: { items: [{ id: 'q', revision: 3, stem: [], answers: 1 }] } },
    'GET /api/assessments/7/regrading/q': { body: { ...preview, items, unchanged: 0, elsewhere: [] } },
  });
  const { user } = await renderPage(<Regrading assessmentId="7" />, page);
  await user.click(await screen.findByRole('button', { name: 'See who would change' }));
  expect(await screen.findByRole('row', { name: /Carla this answer: 0 points this answer: 2 points/ })).toBeVisible();
  expect(screen.getByText('One result changes.')).toBeVisible();
  expect(screen.queryByText(/mail/)).toBeNull();
});

test('all that have asked the question can be judged anew in one step', async () => {
  const { requests } = server();
  const { user } = await renderPage(<Regrading assessmentId="7" />, page);
  await user.click(await screen.findByRole('button', { name: 'See who would change' }));
  await user.click(await screen.findByRole('switch', { name: /one other quiz or exam/ }));

  expect(screen.getByRole('table', { name: /Final exam/ })).toHaveTextContent('Badr');
  expect(screen.getByText(/2 results change.*3 stay as they are/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Judge anew' }));
  expect(requests.find(({ call }) => call.startsWith('POST'))?.body).toMatchObject({ everywhere: true });
});
