import { expect, type Page } from '@playwright/test';
import { Cable } from '../support/cable.ts';
import { Lectern } from '../support/lectern.ts';
import { ownCourse } from '../support/own-course.ts';
import { send } from '../support/send.ts';
import { test } from '../support/test.ts';

/** Until every attempt at the exam ends. */
const secondsMs = 18_000;
/** No server, and savings after the end. */
const expected = /ERR_CONNECTION|ERR_EMPTY_RESPONSE|fetching the script|409/;

test('an exam goes on without the server, survives a reload, and what was answered in time counts when it comes late', async ({
  enter,
}) => {
  const teacher = await enter('teacher');
  const course = await ownCourse(teacher, 'Stock without a net');
  const questions = [await question(teacher, course, 'First'), await question(teacher, course, 'Second')];
  const cable = await Cable.to(Lectern.current().url);
  const learner = await enter('classmate', { expected, baseURL: cable.url });
  await learner.goto('/');
  await expect(learner.getByRole('heading', { level: 1 })).toBeVisible();
  await send(learner, 'PUT', `/api/courses/${course}/enrolment`);
  const closesAt = Date.now() + secondsMs;
  const exam = await openExam(teacher, course, questions, closesAt);
  const { id } = await send<{ id: string }>(learner, 'POST', `/api/assessments/${exam}/attempts`, {
    data: { honour: false },
  });
  await learner.goto(`/attempts/${id}`);
  const first = learner.getByRole('region', { name: 'Question 1' });
  const second = learner.getByRole('region', { name: 'Question 2' });
  await first.getByRole('radio', { name: 'True' }).check();
  await expect(learner.getByText('Your answers are kept')).toBeVisible();
  await learner.waitForFunction(() => navigator.serviceWorker.controller !== null);

  await cable.cut();
  await second.getByRole('radio', { name: 'True' }).check();
  await expect(learner.getByText('Kept on this device')).toBeVisible();
  await learner.reload();
  await expect(learner.getByRole('timer')).toBeVisible();
  await expect(first.getByRole('radio', { name: 'True' })).toBeChecked();
  await expect(second.getByRole('radio', { name: 'True' })).toBeChecked();
  expect(await plainAnswers(learner)).toEqual([]);

  // The server ends the attempt; five seconds later it takes nothing any more.
  await learner.waitForTimeout(Math.max(0, closesAt + 6000 - Date.now()));
  await cable.mend();
  await expect(learner.getByText('counts as written in time')).toBeVisible();
  await expect(learner.getByText('2 of 2 points')).toBeVisible();

  await teacher.goto(`/marking/assessments/${exam}`);
  await expect(teacher.getByText('arrived late, written in time')).toBeVisible();
  await cable.cut();
});

async function question(page: Page, course: string, title: string): Promise<string> {
  const { id } = await send<{ id: string }>(page, 'POST', `/api/courses/${course}/questions`, {
    data: {
      ...{ draft: false, title, stem: 'Stock costs money.', explanation: '', tags: [], skills: [], difficulty: 1 },
      ...{ points: 1, task: { kind: 'TRUE_FALSE', correct: true } },
    },
  });
  return id;
}

async function openExam(page: Page, course: string, questions: readonly string[], closesAt: number): Promise<string> {
  const items = questions.map((question) => ({ question, draw: 1, tags: [], points: 1 }));
  const exam = await send<{ id: string; revision: number }>(page, 'POST', `/api/courses/${course}/assessments`, {
    data: {
      ...{ kind: 'EXAM', placeKind: 'COURSE', placeId: course, title: 'Without a net', introduction: '' },
      ...{ required: false, sections: [{ title: '', items }] },
      conditions: {
        ...{ attempts: 1, coolingMinutes: 0, shuffleQuestions: false, shuffleOptions: false, disclosure: 'SCORE' },
        ...{ minutes: null, opensAt: null, closesAt: new Date(closesAt).toISOString(), honour: null },
        reveal: { when: 'AT_ONCE', at: null },
      },
    },
  });
  await send(page, 'PUT', `/api/assessments/${exam.id}/status`, { data: { revision: exam.revision, status: 'OPEN' } });
  return exam.id;
}

/** What of the answers can be read where the browser keeps them. */
function plainAnswers(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('lectern-attempts');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const kept = await new Promise<unknown[]>((resolve) => {
      const asked = database.transaction('answers').objectStore('answers').getAll();
      asked.onsuccess = () => resolve(asked.result);
    });
    database.close();
    const stored = Object.entries(localStorage).filter(([key]) => key.startsWith('lectern.attempt'));
    if (kept.length === 0) return ['nothing is kept'];
    return [...kept.filter((one) => 'plain' in (one as { sealed: object }).sealed), ...stored].map((one) =>
      JSON.stringify(one),
    );
  });
}
