import { expect, type Page } from '@playwright/test';
import { essayExam, handIn } from '../support/essay-exam.ts';
import { ownCourse } from '../support/own-course.ts';
import { send } from '../support/send.ts';
import { test } from '../support/test.ts';

test('an essay is handed in, marked with remarks and a rubric, released, and read by its learner', async ({
  enter,
}) => {
  const teacher = await enter('teacher');
  const course = await ownCourse(teacher, 'Stock in your own words');
  const assessment = await essayExam(teacher, course);
  const learner = await enter('classmate');
  const attempt = await handIn(learner, course, assessment);

  await teacher.goto('/marking');
  const exam = teacher.getByRole('listitem').filter({ hasText: 'In your own words' });
  await expect(exam.getByText('2 answers to mark')).toBeVisible();
  await exam.getByRole('link').click();
  await teacher.getByText('By question').click();
  await teacher.getByRole('link', { name: 'Mark', exact: true }).first().click();

  await expect(teacher.getByText('1 of 2')).toBeVisible();
  await teacher.getByRole('button', { name: 'Comment on a passage' }).click();
  await teacher.getByRole('textbox', { name: 'Passage' }).fill('lorries are late');
  await teacher.getByRole('textbox', { name: 'Comment' }).first().fill('A good example.');
  await teacher.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(teacher.locator('mark')).toHaveText('lorries are late');
  await teacher.getByRole('textbox', { name: 'Points' }).fill('3.5');
  await teacher.getByRole('textbox', { name: 'Comment' }).fill('Clearly written.');
  await teacher.keyboard.press('Control+Enter');
  await expect(teacher.getByText('2 of 2')).toBeVisible();
  await teacher.getByRole('radio', { name: 'One is named' }).check();
  await teacher.getByRole('radio', { name: 'Used rightly' }).check();
  await expect(teacher.getByText('2.67 of 4 points')).toBeVisible();
  await teacher.getByRole('button', { name: 'Save and next' }).click();

  await learner.goto(`/attempts/${attempt}`);
  await expect(learner.getByText('Your teacher is still marking it')).toBeVisible();
  await expect(learner.getByText('Clearly written.')).toHaveCount(0);
  await teacher.getByRole('button', { name: 'Release', exact: true }).click();
  await expect(teacher.getByText('Nothing waits for you')).toBeVisible();
  await expect(async () => {
    await learner.reload();
    await expect(learner.getByText('77.12% · passed')).toBeVisible({ timeout: 3000 });
  }).toPass();
  await expect(learner.getByText('3.5 of 4 points')).toBeVisible();
  await expect(learner.getByText('Clearly written.')).toBeVisible();
  await expect(learner.getByText('A good example.')).toBeVisible();
  await expect(learner.getByText('One is named')).toBeVisible();
});

test('two people mark without names: several answers at once, each blind to the other', async ({ enter }) => {
  const teacher = await enter('teacher');
  const course = await ownCourse(teacher, 'Stock without names');
  const assessment = await essayExam(teacher, course);
  await send(teacher, 'PUT', `/api/assessments/${assessment}/marking-rules`, {
    data: {
      revision: 0,
      rules: { together: false, anonymous: true, second: true, tolerance: 10, sample: null, signed: false },
    },
  });
  for (const person of ['learner', 'classmate'] as const) await handIn(await enter(person), course, assessment);

  await teacher.goto(`/marking/assessments/${assessment}`);
  await expect(teacher.getByText(/^Learner \d/)).toHaveCount(2);
  await expect(teacher.getByText('A second marker is missing')).toBeVisible();
  await teacher.getByText('By question').click();
  await teacher.getByRole('button', { name: 'Mark several' }).first().click();
  const dialog = teacher.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Choose all' }).check();
  await dialog.getByRole('textbox', { name: 'Points' }).fill('3');
  await dialog.getByRole('textbox', { name: 'Comment' }).fill('The second reason is missing.');
  await dialog.getByRole('button', { name: 'Give it to 2 answers' }).click();
  await expect(dialog.getByText('2 answers get 3 points each. Nothing is saved yet.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(teacher.getByText('2 answers are marked.')).toBeVisible();

  const other = await enter('administrator');
  await other.goto(`/marking/assessments/${assessment}`);
  await expect(other.getByText(/Priya|James/)).toHaveCount(0);
  await other.getByText('By question').click();
  await other.getByRole('link', { name: 'Mark', exact: true }).first().click();
  await expect(other.getByText(/Two people mark this answer without seeing/)).toBeVisible();
  await expect(other.getByText('The second reason is missing.')).toHaveCount(0);
  await other.getByRole('textbox', { name: 'Points' }).fill('4');
  await other.getByRole('button', { name: 'Save and next' }).click();
  await expect(other.getByText('2 of 4')).toBeVisible();
  await other
    .getByRole('link', { name: 'Previous' })
    .or(other.getByRole('button', { name: 'Previous' }))
    .click();
  await expect(other.getByText(/differ by more than/)).toBeVisible();
});

test('a question that was wrong is put right, and who changes is seen before it is judged anew', async ({ enter }) => {
  const teacher = await enter('teacher');
  const course = await ownCourse(teacher, 'Stock, asked wrongly');
  const words = { title: 'Half', stem: 'Is half of an order on the shelf?', explanation: '', tags: [], skills: [] };
  const asked = (correct: boolean) => ({
    ...{ ...words, draft: false, difficulty: 2, points: 1 },
    task: { kind: 'TRUE_FALSE', correct, feedbackTrue: null, feedbackFalse: null },
  });
  const question = await send<{ id: string; version: number }>(teacher, 'POST', `/api/courses/${course}/questions`, {
    data: asked(false),
  });
  const quiz = await openQuiz(teacher, course, question.id);
  const learner = await enter('classmate');
  await send(learner, 'PUT', `/api/courses/${course}/enrolment`);
  const attempt = await send<{ id: string; questions: { id: string }[] }>(
    learner,
    'POST',
    `/api/assessments/${quiz}/attempts`,
    { data: { honour: false } },
  );
  const response = { kind: 'TRUE_FALSE', answer: true };
  await send(learner, 'POST', `/api/attempts/${attempt.id}/submission`, {
    data: { responses: attempt.questions.map(({ id }) => ({ item: id, sequence: 1, response })) },
  });
  await send(teacher, 'PUT', `/api/questions/${question.id}`, { data: { version: question.version, ...asked(true) } });

  await teacher.goto(`/teach/assessments/${quiz}`);
  await teacher.getByText('Results', { exact: true }).click();
  await teacher.getByRole('button', { name: 'See who would change' }).click();
  const dialog = teacher.getByRole('dialog');
  await expect(dialog.getByRole('row', { name: /James Carter 0% · .* 100% · passed/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Judge anew' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(async () => {
    await learner.goto(`/attempts/${attempt.id}`);
    await expect(learner.getByText('100% · passed')).toBeVisible({ timeout: 3000 });
  }).toPass();
  await expect(learner.getByText(/a question was put right and this result judged anew/)).toBeVisible();
});

async function openQuiz(teacher: Page, course: string, question: string): Promise<string> {
  const quiz = await send<{ id: string; revision: number }>(teacher, 'POST', `/api/courses/${course}/assessments`, {
    data: {
      ...{ kind: 'QUIZ', placeKind: 'COURSE', placeId: course, title: 'Half', introduction: '', required: true },
      sections: [{ title: '', items: [{ question, draw: 1, tags: [], points: 1 }] }],
      conditions: {
        ...{ attempts: 0, coolingMinutes: 0, shuffleQuestions: false, shuffleOptions: false, disclosure: 'MARKS' },
        ...{ minutes: null, opensAt: null, closesAt: null, honour: null },
        reveal: { when: 'AT_ONCE', at: null },
      },
    },
  });
  await send(teacher, 'PUT', `/api/assessments/${quiz.id}/status`, {
    data: { revision: quiz.revision, status: 'OPEN' },
  });
  return quiz.id;
}
