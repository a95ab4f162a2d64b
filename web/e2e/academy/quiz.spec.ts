import { expect, type Page } from '@playwright/test';
import { ownCourse } from '../support/own-course.ts';
import { test } from '../support/test.ts';

const gift = `::Average stock:: What lies on the shelf on average? {=Half of an order ~A whole order ~Nothing}

::Broken:: This one has no end {=a ~b

::Smaller orders:: Smaller orders mean less average stock. {T}`;

test('questions are imported and written, a quiz is made of them, failed, and passed', async ({ enter }) => {
  const teacher = await enter('teacher', { expected: /422/ });
  const course = await ownCourse(teacher, 'Stock in short');
  await teacher.goto(`/teach/courses/${course}/questions`);
  await importQuestions(teacher);
  await writeQuestion(teacher);
  await teacher.getByRole('link', { name: 'Question bank' }).click();
  await makeQuiz(teacher, course);

  const learner = await enter('classmate');
  await learner.goto(`/courses/${course}`);
  await learner.getByRole('button', { name: 'Enrol' }).click();
  await learner.getByRole('link', { name: 'Stock, asked' }).click();
  await learner.getByRole('button', { name: 'Start' }).click();
  await answer(learner, { stock: 'Nothing', smaller: 'False', number: '7' });
  await learner.getByRole('button', { name: 'Hand in' }).click();
  await expect(learner.getByRole('status').filter({ hasText: 'not passed' })).toBeVisible();
  await expect(learner.getByText(/^Not right/)).toHaveCount(3);
  await expect(learner.getByText('Right answer', { exact: true })).toHaveCount(0);

  await learner.getByRole('link', { name: 'Attempts and conditions' }).click();
  await learner.getByRole('button', { name: 'Try again' }).click();
  await answer(learner, { stock: 'Half of an order', smaller: 'True', number: '50 pcs' });
  await learner.getByRole('button', { name: 'Hand in' }).click();
  await expect(learner.getByRole('status').filter({ hasText: '100% · passed' })).toBeVisible();
  await expect(learner.getByText('Half of one hundred.')).toBeVisible();
  await learner.getByRole('link', { name: 'To the course' }).click();
  await expect(
    learner.getByRole('listitem').filter({ hasText: 'Stock, asked' }).getByText('100% · passed'),
  ).toBeVisible();
});

async function importQuestions(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Import' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Or paste the questions here').fill(gift);
  await dialog.getByRole('button', { name: 'Look at it' }).click();
  await expect(dialog.getByText('2 of 3 can be taken. Nothing is added yet.')).toBeVisible();
  await expect(dialog.getByText('Line 3: This brace is not closed before the next empty line.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Take 2 questions' }).click();
  await expect(dialog.getByText('2 questions are drafts now.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Put them into use' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('listitem').getByText('In use')).toHaveCount(2);
  await page.getByRole('checkbox', { name: 'Choose all that are shown' }).check();
  await page.getByRole('button', { name: 'Tag' }).click();
  await page.getByRole('dialog').getByLabel('Add these tags').fill('week 1');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Tag 2 questions' }).click();
  await expect(page.getByRole('listitem').getByText('week 1')).toHaveCount(2);
}

async function writeQuestion(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New question' }).click();
  await page.getByRole('menuitem', { name: 'Number' }).click();
  await page.getByRole('textbox', { name: 'Question', exact: true }).fill('Orders of **100**: how much lies there?');
  await page.getByRole('textbox', { name: 'Number', exact: true }).fill('50');
  await page.getByRole('textbox', { name: 'Tolerance, ±' }).fill('1');
  await page.getByRole('button', { name: 'Add a unit' }).click();
  await page.getByRole('textbox', { name: 'Unit', exact: true }).fill('pcs');
  await page.getByRole('textbox', { name: 'Explanation' }).fill('Half of one hundred.');
  await expect(page.getByRole('region', { name: 'Preview' }).locator('strong')).toHaveText('100');
  // Without a title it is not kept, and its field says so.
  await page.getByRole('button', { name: 'Save for use' }).click();
  await expect(page.getByText('Please write something here.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Title' }).fill('A hundred');
  await page.getByRole('button', { name: 'Save for use' }).click();
  await expect(page.getByText('The question is saved.')).toBeVisible();
  await expect(page).toHaveURL(/\/teach\/questions\//);
}

async function makeQuiz(page: Page, course: string): Promise<void> {
  await page.goto(`/teach/courses/${course}/assessments`);
  await page.getByRole('button', { name: 'New quiz or exam' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill('Stock, asked');
  await page.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('button', { name: 'Add questions' }).click();
  const picker = page.getByRole('dialog');
  for (const title of ['Average stock', 'Smaller orders', 'A hundred']) await picker.getByLabel(title).check();
  await picker.getByRole('button', { name: 'Add 3 questions' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Open to learners' }).click();
  await expect(page.getByText('Learners can take it now.')).toBeVisible();
}

interface Answers {
  readonly stock: string;
  readonly smaller: string;
  readonly number: string;
}

async function answer(page: Page, { stock, smaller, number }: Answers): Promise<void> {
  await page.getByRole('radio', { name: stock, exact: true }).check();
  await page.getByRole('radio', { name: smaller, exact: true }).check();
  await page.getByRole('main').getByRole('textbox').fill(number);
  await expect(page.getByText('3 of 3 answered')).toBeVisible();
}
