import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { JudgedQuestion, StuckLearner } from '@/api/generated/types.gen';
import { Cohorts } from '@/features/analytics/academy/cohorts';
import { Hours } from '@/features/analytics/academy/hours';
import { DropOff } from '@/features/analytics/course/drop-off';
import { Questions } from '@/features/analytics/course/questions';
import { Stuck } from '@/features/analytics/course/stuck';
import ar from '@/features/analytics/i18n/ar.json';
import en from '@/features/analytics/i18n/en.json';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const texts = { analytics: { en, ar } };

test('who is stuck is named with where they stopped, and for how long is chosen', async () => {
  const since = new Date(Date.now() - 9 * 24 * 60 * 60_000).toISOString();
  const stuck: StuckLearner[] = [
    {
      person: { id: '1', name: 'Maria' },
      percent: 40,
      since,
      lesson: { id: 'l', title: 'Orders' },
      section: 'The root',
    },
    { person: { id: '2', name: 'Hassan' }, percent: 0, since },
  ];
  const chosen = vi.fn();
  const { user } = await renderPage(<Stuck stuck={stuck} all={5} quietDays={7} onQuietDays={chosen} />, { texts });
  expect(screen.getByText('5 learners are stuck.')).toBeVisible();
  const [maria, hassan] = screen.getAllByRole('listitem');
  expect(maria).toHaveTextContent('Maria40%Orders · The root · last week');
  expect(hassan).toHaveTextContent('Hassan0%Has not begun · enrolled last week');
  expect(screen.getByText('And 3 more.')).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Nothing heard for' }), '14 days');
  expect(chosen).toHaveBeenCalledWith(14);
});

test('questions say how hard they are, and what deserves a look', async () => {
  const question: JudgedQuestion = {
    question: 'q1',
    revision: 2,
    title: 'Reorder point',
    answers: 24,
    facility: 0.125,
    discrimination: -0.2,
    remarks: ['TOO_HARD', 'MISLEADING'],
  };
  const unknown = { ...question, question: 'q2', revision: 1, title: '', discrimination: null, remarks: [] };
  fakeServer({ 'GET /api/courses/7/insights/questions': { body: { enough: 20, items: [question, unknown] } } });
  await renderPage(<Questions courseId="7" />, { texts });
  const [, first, second] = await screen.findAllByRole('row');
  expect(first).toHaveTextContent('Reorder point (version 2)Too hardMay mislead2413%-0.20');
  expect(within(first as HTMLElement).getByRole('link')).toHaveAttribute('href', '/teach/questions/q1');
  expect(second).toHaveTextContent('A question that is gone2413%–');
});

test('drop-off says where most stop, block by block of the lesson that is chosen', async () => {
  const lesson = (id: string, begun: number, completed: number) => ({
    lesson: { id, title: `Lesson ${id}` },
    begun,
    completed,
  });
  const block = (id: string, people: number, section: string | null) => ({
    id,
    block: id,
    text: `Block ${id}`,
    section,
    people,
  });
  fakeServer({
    'GET /api/courses/7/insights/lessons/a': {
      body: {
        lesson: { id: 'a', title: 'Lesson a' },
        begun: 9,
        blocks: [block('1', 9, null), block('2', 4, 'The root')],
      },
    },
    'GET /api/courses/7/insights/lessons/b': { body: { lesson: { id: 'b', title: 'Lesson b' }, begun: 0, blocks: [] } },
  });
  const { user } = await renderPage(<DropOff courseId="7" lessons={[lesson('a', 9, 6), lesson('b', 5, 2)]} />, {
    texts,
  });
  expect(
    await screen.findByText(
      'Of all 9 who ever began it, 4 have seen the last block. Most stop at “The root”: 5 learners.',
    ),
  ).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox'), 'Lesson b');
  expect(await screen.findByText(en.blocks.nobody)).toBeVisible();
});

test('cohorts leave out months without enrolments and say the share that completed', async () => {
  const cohort = (month: string, enrolled: number, completed: number) => ({
    month,
    enrolled,
    begun: enrolled,
    completed,
    certified: 1,
  });
  fakeServer({
    'GET /api/insights/cohorts': {
      body: { items: [cohort('2026-09-01', 4, 3), cohort('2026-10-01', 0, 0), cohort('2026-11-01', 8, 0)] },
    },
  });
  const { user } = await renderPage(<Cohorts />, { texts });
  expect(await screen.findByText('Of 12 enrolments in twelve months, 3 have led to a completed course.')).toBeVisible();
  expect(screen.getByText('75%')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show as a table' }));
  const rows = screen.getAllByRole('row').map((row) => row.textContent);
  expect(rows.slice(1)).toEqual(['Sep 20264431', 'Nov 20268801']);
});

test('hours say when most is learnt, by the clock the server counted by', async () => {
  const minutes = Array.from({ length: 7 }, (_, day) =>
    Array.from({ length: 24 }, (_, hour) => (day === 2 && hour === 18 ? 95 : 0)),
  );
  fakeServer({ 'GET /api/insights/hours': { body: { from: '2026-10-26', timeZone: 'Asia/Dubai', minutes } } });
  const { user } = await renderPage(<Hours />, { texts });
  expect(await screen.findByText(/^Most is learnt on Wed at 6\sPM: 1 hr 35 min in four weeks\.$/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'What does “When they learn” mean?' }));
  expect(await screen.findByText(/Asia\/Dubai/)).toBeVisible();
});
