import { expect, type Page } from '@playwright/test';
import { type Look, readsWell, twoLooks } from '../support/looks.ts';
import { ownCourse } from '../support/own-course.ts';
import { pdfOf } from '../support/pdf.ts';
import { send } from '../support/send.ts';
import { test } from '../support/test.ts';

interface CourseWithLessons {
  readonly modules: readonly { readonly lessons: readonly { readonly id: string }[] }[];
}

const [phone, english] = [...twoLooks].sort((one, other) => one.width - other.width) as [Look, Look];

test('a PDF of 500 pages opens at once, in parts, and is read with its outline, search and keys', async ({ enter }) => {
  const teacher = await enter('teacher');
  await teacher.goto('/');
  const course = await ownCourse(teacher, `Documents ${Date.now()}`);
  const { modules } = await send<CourseWithLessons>(teacher, 'GET', `/api/courses/${course}`);
  const lesson = modules[0]?.lessons[0]?.id ?? '';
  const lines = Array.from({ length: 500 }, (_, at) =>
    at === 320 ? 'Here the palimpsest is explained' : `This is page ${at + 1} of the handbook`,
  );
  const buffer = pdfOf(lines, [
    { title: 'Beginnings', page: 1 },
    { title: 'The middle', page: 251 },
  ]);

  await teacher.goto(`/teach/lessons/${lesson}`);
  await addDocument(teacher, { name: 'hand-book.pdf', mimeType: 'application/pdf', buffer });
  await expect(teacher.getByLabel('Title', { exact: true }).last()).toHaveValue('hand book');
  await teacher.getByLabel('Learners may download it').check();
  await readsWell(teacher, 'document-form', english);
  await teacher.getByRole('button', { name: 'Done' }).click();
  await expect(teacher.getByRole('link', { name: 'Read: hand book' })).toBeVisible();
  await publish(teacher, lesson);

  const learner = await enter('learner');
  await learner.goto('/');
  await send(learner, 'PUT', `/api/courses/${course}/enrolment`);
  await learner.goto(`/lessons/${lesson}`);
  await expect(learner.getByRole('link', { name: 'Download: hand book' })).toBeVisible();
  let fetched = 0;
  learner.on('response', (response) => {
    if (response.url().includes('/api/files/') && response.status() === 206) {
      fetched += Number(response.headers()['content-length']);
    }
  });
  await learner.getByRole('link', { name: 'Read: hand book' }).click();
  const reader = learner.getByRole('document', { name: 'hand book' });
  await expect(reader.getByText('This is page 1 of the handbook')).toBeVisible();
  expect(fetched).toBeGreaterThan(0);
  expect(fetched).toBeLessThan(buffer.length / 3);
  await expect(learner.getByText('of 500')).toBeVisible();
  await readsWell(learner, 'document-pdf', english);

  const page = learner.getByLabel('Page number');
  await page.fill('437');
  await page.press('Enter');
  await expect(reader.getByText('This is page 437 of the handbook')).toBeVisible();
  await expect(reader.getByRole('region', { name: 'Page 437', exact: true })).toBeVisible();
  await learner.getByRole('button', { name: 'Contents' }).click();
  await learner.getByRole('button', { name: 'The middle' }).click();
  await expect(reader.getByText('This is page 251 of the handbook')).toBeVisible();
  await expect(page).toHaveValue('251');
  await reader.press('ArrowRight');
  await expect(page).toHaveValue('252');
  const before = await learner.getByText(/^\d+%$/).textContent();
  await learner.getByRole('button', { name: 'Zoom out' }).click();
  await expect(learner.getByText(/^\d+%$/)).not.toHaveText(before ?? '');
  await reader.press('Control+f');
  await learner.getByRole('searchbox', { name: 'Words to find' }).fill('PALIMPSEST');
  await expect(learner.getByText('1 of 1')).toBeVisible();
  await expect(page).toHaveValue('321');
  await readsWell(learner, 'document-found', english);
  await learner.keyboard.press('Escape');
  await learner.getByRole('link', { name: /^Back to/ }).click();
  await expect(learner).toHaveURL(`/lessons/${lesson}`);

  const other = await enter('learner', {
    language: 'ar',
    scheme: 'dark',
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  });
  await other.goto(`/lessons/${lesson}`);
  await other.getByRole('link', { name: 'قراءة: hand book' }).click();
  await expect(other.getByRole('region', { name: 'صفحة 1', exact: true })).toBeVisible();
  await expect(other.getByText('This is page 1 of the handbook')).toBeVisible();
  await readsWell(other, 'document-pdf', phone);
  await other.getByRole('document', { name: 'hand book' }).press('ArrowLeft');
  await expect(other.getByLabel('رقم الصفحة')).toHaveValue('2');
  await other.getByRole('button', { name: 'المحتويات' }).click();
  await readsWell(other, 'document-contents', phone);
});

async function addDocument(teacher: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  await teacher.getByRole('button', { name: 'Add a block' }).click();
  await teacher.getByRole('menuitem', { name: 'Document' }).click();
  const opened = teacher.waitForEvent('filechooser');
  await teacher.getByRole('button', { name: 'Choose a file' }).click();
  await (await opened).setFiles(file);
}

async function publish(teacher: Page, lesson: string) {
  await expect(async () => {
    const { revision } = await send<{ revision: number }>(teacher, 'GET', `/api/lessons/${lesson}/draft`);
    await send(teacher, 'POST', `/api/lessons/${lesson}/publish`, { data: { revision } });
  }).toPass();
}
