import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { GradebookAnswer, GradeRow } from '@/api/generated/types.gen';
import { GradebookPage } from '@/features/assessment/grades/gradebook-page';
import ar from '@/features/assessment/i18n/ar.json';
import en from '@/features/assessment/i18n/en.json';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const texts = { assessment: { en, ar } };
const page = { texts, at: '/teach/courses/7/gradebook', path: '/teach/courses/:courseId/gradebook' };

function row(person: string, name: string, entered: number | null, revision: number): GradeRow {
  return {
    person,
    name,
    ended: false,
    whole: {
      percent: 80,
      letter: 'B',
      computed: 80,
      entered: null,
      reason: null,
      revision: 0,
      rule: 1,
    },
    cells: [
      {
        column: 'talk',
        computed: null,
        awaiting: false,
        entered,
        excused: false,
        reason: null,
        revision,
        verdict: entered === null ? 'MISSING' : 'COUNTED',
        percent: null,
        influence: 0,
      },
    ],
  };
}

function book(...items: GradeRow[]): GradebookAnswer {
  const formula = { weighting: 'POINTS' as const, missingIsZero: false, categories: [], columns: [], bands: [] };
  return {
    revision: 1,
    applied: { number: 1, by: null, at: null, formula },
    columns: [{ id: 'talk', kind: 'BY_HAND', title: 'Talk', possible: 10, released: true }],
    items,
    editable: true,
  };
}

test('points are written down a column with the keyboard, in digits of both kinds', async () => {
  const server = fakeServer({
    'GET /api/courses/7/gradebook': { body: book(row('a', 'Aisha', null, 0), row('b', 'Badr', null, 0)) },
    'PUT /api/courses/7/grades/a/talk': { body: row('a', 'Aisha', 7.5, 1) },
    'PUT /api/courses/7/grades/b/talk': { body: row('b', 'Badr', 9, 1) },
  });
  const { user } = await renderPage(<GradebookPage />, page);
  const cells = await screen.findAllByRole('gridcell');

  await user.click(cells[0] as HTMLElement);
  await user.keyboard('7,5{Enter}');
  await user.keyboard('٩{Enter}');

  await waitFor(() =>
    expect(server.requests.filter(({ call }) => call.startsWith('PUT')).map(({ body }) => body)).toEqual([
      { revision: 0, points: 7.5, excused: false, reason: null },
      { revision: 0, points: 9, excused: false, reason: null },
    ]),
  );
  expect(await screen.findByRole('gridcell', { name: '7.5' })).toBeVisible();
});

test('Esc takes back what was written, and more points than there are stay in the field', async () => {
  const server = fakeServer({ 'GET /api/courses/7/gradebook': { body: book(row('a', 'Aisha', 4, 1)) } });
  const { user } = await renderPage(<GradebookPage />, page);
  await user.click((await screen.findAllByRole('gridcell'))[0] as HTMLElement);

  await user.keyboard('11{Enter}');
  expect(screen.getByRole('alert')).toHaveTextContent('0 to 10');
  await user.keyboard('{Escape}');

  expect(screen.getByRole('gridcell', { name: '4' })).toHaveFocus();
  expect(server.requests.some(({ call }) => call.startsWith('PUT'))).toBe(false);
});

test('who comes second sees what the first has entered, and decides', async () => {
  let found = book(row('a', 'Aisha', null, 0));
  const sent: unknown[] = [];
  fakeServer({
    'GET /api/courses/7/gradebook': () => ({ body: found }),
    'PUT /api/courses/7/grades/a/talk': (body) => {
      sent.push(body);
      if (sent.length > 1) return { body: row('a', 'Aisha', 6, 2) };
      found = book(row('a', 'Aisha', 8, 1));
      return { status: 409, body: { type: '/problems/changed-meanwhile' } };
    },
  });
  const { user } = await renderPage(<GradebookPage />, page);
  await user.click((await screen.findAllByRole('gridcell'))[0] as HTMLElement);
  await user.keyboard('6{Enter}');

  expect(await screen.findByText(/entered 8 here meanwhile/)).toBeVisible();
  expect(screen.getByRole('gridcell', { name: '8' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Enter 6' }));

  expect(await screen.findByRole('gridcell', { name: '6' })).toBeVisible();
  expect(sent.at(-1)).toEqual({ revision: 1, points: 6, excused: false, reason: null });
});

test('whose enrolment has ended is named, and left out of table and files when that is wanted', async () => {
  const past = { ...row('b', 'Badr', 4, 1), ended: true };
  fakeServer({ 'GET /api/courses/7/gradebook': { body: book(row('a', 'Aisha', 4, 1), past) } });
  const { user } = await renderPage(<GradebookPage />, page);
  expect(await screen.findByRole('rowheader', { name: /Badr.*Enrolment ended/ })).toBeVisible();

  await user.click(screen.getByRole('switch', { name: 'Show the learner whose enrolment has ended' }));

  expect(screen.queryByText('Badr')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Export' }));
  expect(await screen.findByRole('menuitem', { name: /CSV/ })).toHaveAttribute(
    'href',
    '/api/courses/7/gradebook.csv?ended=false',
  );
});
