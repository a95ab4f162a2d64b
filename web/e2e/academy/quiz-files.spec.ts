import { expect, type Page } from '@playwright/test';
import { ownCourse } from '../support/own-course.ts';
import { send } from '../support/send.ts';
import { test } from '../support/test.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAGQAAABkCAIAAAD/gAIDAAAAoklEQVR42u3QIREAAAgEsO+fDI0mDBVwmN0twVLTHEWBLFmyZMmSpUCWLFmyZMlSIEuWLFmyZCmQJUuWLFmyFMiSJUuWLFkKZMmSJUuWLAWyZMmSJUuWAlmyZMmSJUuBLFmyZMmSpUCWLFmyZMlSIEuWLFmyZCmQJUuWLFmyFMiSJUuWLFkKZMmSJUuWLAWyZMmSJUuWAlmyZMmSJUuBLFnfFjtAJwGzrz5jAAAAAElFTkSuQmCC',
  'base64',
);
const pdf = { name: 'my stock.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 half of an order') };

test('places and files answer, survive a lost connection, and are for nobody else; more time comes while it runs', async ({
  enter,
}) => {
  const teacher = await enter('teacher');
  const course = await ownCourse(teacher, 'Shelves in short');
  await writeHotspot(teacher, course);
  await writeUpload(teacher, course);
  const assessment = await makeExam(teacher, course);

  const learner = await enter('classmate', { expected: /ERR_INTERNET_DISCONNECTED|404/ });
  await learner.goto(`/courses/${course}`);
  await learner.getByRole('button', { name: 'Enrol' }).click();
  await learner.getByRole('link', { name: 'Shelves, asked' }).click();
  await learner.getByRole('button', { name: 'Start' }).click();
  const picture = learner.getByRole('application');
  await expect(picture.getByRole('img', { name: 'A shelf' })).toBeVisible();
  await picture.focus();
  for (let at = 0; at < 3; at++) await learner.keyboard.press('Shift+ArrowRight');
  await learner.keyboard.press('Enter');
  await expect(learner.getByRole('button', { name: /80% from the left, 50% from the top/ })).toBeVisible();

  await learner.context().setOffline(true);
  await learner.locator('input[type=file]').setInputFiles(pdf);
  await expect(learner.getByText('Not handed in yet')).toBeVisible();
  await learner.context().setOffline(false);
  const link = learner.getByRole('link', { name: 'my stock.pdf' });
  await expect(link).toBeVisible();
  await expect(learner.getByText('Your answers are kept')).toBeVisible();
  await learner.reload();
  await expect(link).toBeVisible();
  const file = (await link.getAttribute('href')) ?? '';
  const other = await enter('onlooker', { expected: /404/ });
  expect((await learner.request.get(file)).status()).toBe(200);
  expect((await teacher.request.get(file)).status()).toBe(200);
  expect((await other.request.get(file)).status()).toBe(404);

  await teacher.goto(`/teach/assessments/${assessment}`);
  await teacher.getByText('Conditions', { exact: true }).click();
  await teacher.getByRole('button', { name: 'Give extra time' }).click();
  const dialog = teacher.getByRole('dialog');
  await dialog.getByLabel('Learner').selectOption('James Carter');
  await dialog.getByRole('textbox', { name: 'Percent of the time' }).fill('50');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Certified.');
  await dialog.getByRole('button', { name: 'Give it' }).click();
  await expect(teacher.getByText('50% more')).toBeVisible();
  await expect(learner.getByRole('timer')).toContainText(/29 min|30 min/);
  await learner.getByRole('button', { name: 'Remove “my stock.pdf”' }).click();
  await expect(learner.getByRole('timer')).toContainText(/44 min|45 min/);
  await learner.locator('input[type=file]').setInputFiles(pdf);
  await expect(link).toBeVisible();
  await learner.getByRole('button', { name: 'Hand in' }).click();
  await expect(learner.getByRole('link', { name: 'my stock.pdf' })).toBeVisible();
});

async function writeHotspot(page: Page, course: string): Promise<void> {
  await page.goto(`/teach/courses/${course}/questions/new?kind=HOTSPOT`);
  await page.getByRole('textbox', { name: 'Title' }).fill('The shelf');
  await page.getByRole('textbox', { name: 'Question', exact: true }).fill('Where is the stock?');
  const [stem, hotspot] = [page.locator('input[type=file]').first(), page.locator('input[type=file]').last()];
  await stem.setInputFiles({ name: 'hall.png', mimeType: 'image/png', buffer: png });
  await page.getByRole('dialog').getByRole('textbox').fill('The hall');
  await page.getByRole('dialog').getByRole('button', { name: 'Insert' }).click();
  await expect(page.getByRole('region', { name: 'Preview' }).getByRole('img', { name: 'The hall' })).toBeVisible();
  await hotspot.setInputFiles({ name: 'shelf.png', mimeType: 'image/png', buffer: png });
  await page.getByRole('textbox', { name: 'What the picture shows' }).fill('A shelf');
  await page.getByRole('button', { name: 'Add a place' }).click();
  await page.getByRole('textbox', { name: 'Centre from the left' }).fill('80');
  const drawing = page.locator('[data-drawing]');
  await drawing.hover({ position: { x: 60, y: 60 } });
  await page.mouse.down();
  await drawing.hover({ position: { x: 100, y: 80 } });
  await page.mouse.up();
  await expect(page.getByRole('textbox', { name: 'Radius' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Save for use' }).click();
  await expect(page.getByText('The question is saved.')).toBeVisible();
}

async function writeUpload(page: Page, course: string): Promise<void> {
  await page.goto(`/teach/courses/${course}/questions/new?kind=UPLOAD`);
  await page.getByRole('textbox', { name: 'Title' }).fill('The sheet');
  await page.getByRole('textbox', { name: 'Question', exact: true }).fill('Hand your sheet in.');
  await page.getByRole('checkbox', { name: 'Excel' }).check();
  await page.getByRole('button', { name: 'Save for use' }).click();
  await expect(page.getByText('The question is saved.')).toBeVisible();
}

async function makeExam(page: Page, course: string): Promise<string> {
  const { items } = await send<{ items: { id: string }[] }>(page, 'GET', `/api/courses/${course}/questions`);
  const asked = items.map(({ id }) => ({ question: id, draw: 1, tags: [], points: 1 }));
  const exam = await send<{ id: string; revision: number }>(page, 'POST', `/api/courses/${course}/assessments`, {
    data: {
      ...{ kind: 'EXAM', placeKind: 'COURSE', placeId: course, title: 'Shelves, asked', introduction: '' },
      ...{ required: false, sections: [{ title: '', items: asked.reverse() }] },
      conditions: {
        ...{ attempts: 1, coolingMinutes: 0, shuffleQuestions: false, shuffleOptions: false, disclosure: 'ANSWERS' },
        ...{ minutes: 30, opensAt: null, closesAt: null, honour: null, reveal: { when: 'AT_ONCE', at: null } },
      },
    },
  });
  await send(page, 'PUT', `/api/assessments/${exam.id}/status`, { data: { revision: exam.revision, status: 'OPEN' } });
  return exam.id;
}
