import { expect, type Page } from '@playwright/test';
import { test } from '../support/test.ts';

const paragraphs = Array.from(
  { length: 8 },
  (_, at) => `Paragraph ${at + 1}: a ship that waits in the harbour costs its owner money every single hour.`,
);
const document = ['# Ships in the harbour', '## Why they wait', ...paragraphs, '```\ncost = hours * rate\n```'].join(
  '\n\n',
);

interface Lesson {
  readonly blocks: readonly { readonly id: string; readonly text: string }[];
  readonly progress: { readonly percent: number; readonly seen: readonly string[]; readonly resumeAt: string | null };
}

test('a teacher imports, edits, publishes and reorders; a learner keeps what they have read', async ({ enter }) => {
  test.setTimeout(180_000);
  const teacher = await enter('teacher');
  await teacher.goto('/teach');
  await teacher.getByRole('button', { name: 'Begin a course' }).click();
  await teacher.getByRole('dialog').getByRole('textbox').fill('Harbour work');
  await teacher.keyboard.press('Enter');
  await expect(teacher).toHaveURL(/\/teach\/courses\//);

  await teacher.getByRole('button', { name: 'Import' }).click();
  const dialog = teacher.getByRole('dialog');
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'ships.md', mimeType: 'text/markdown', buffer: Buffer.from(document) });
  await expect(dialog.getByText('10 blocks were found. Nothing is added yet.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add as a draft' }).click();
  await expect(teacher).toHaveURL(/\/teach\/lessons\//);
  const editor = teacher.url();
  const id = editor.split('/').at(-1);

  await teacher.getByText('Text', { exact: true }).first().click();
  const text = teacher.getByRole('textbox', { name: 'The lesson as Markdown' });
  await text.click();
  await teacher.keyboard.press('Control+End');
  await teacher.keyboard.type('\n\nOne more sentence by the teacher.');
  await publish(teacher);

  await teacher.getByRole('link', { name: 'To the course' }).click();
  await teacher.getByText('Settings', { exact: true }).click();
  await teacher.getByRole('switch').check();
  await teacher.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(teacher.getByText('The course is saved.')).toBeVisible();
  await teacher.getByRole('button', { name: 'Publish the course' }).click();
  await expect(teacher.getByText('The course is in the catalogue now.')).toBeVisible();

  const learner = await enter('classmate', { viewport: { width: 900, height: 500 } });
  await learner.goto('/courses');
  await learner.getByRole('link', { name: 'Harbour work' }).click();
  await learner.getByRole('button', { name: 'Enrol' }).click();
  await learner.getByRole('link', { name: 'Begin' }).click();
  await learner.getByText('Paragraph 3').scrollIntoViewIfNeeded();
  await expect.poll(async () => (await lesson(learner, id)).progress.percent, { timeout: 60_000 }).toBeGreaterThan(20);
  await learner.goto('/my-courses');
  const before = await lesson(learner, id);
  expect(before.progress.percent).toBeLessThan(100);

  await teacher.goto(editor);
  const grip = teacher.getByRole('button', { name: /^Move: / }).nth(2);
  await grip.focus();
  await teacher.keyboard.press('Space');
  for (const place of [3, 4, 5]) {
    if (place > 3) await teacher.keyboard.press('ArrowDown');
    await expect(teacher.getByRole('status').filter({ hasText: `Place ${place} of` })).toBeAttached();
  }
  await teacher.keyboard.press('Space');
  await publish(teacher);

  const after = await lesson(learner, id);
  expect(after.blocks.map((block) => block.text)).not.toEqual(before.blocks.map((block) => block.text));
  expect([...after.blocks.map((block) => block.id)].sort()).toEqual([...before.blocks.map((block) => block.id)].sort());
  expect(after.progress).toEqual(before.progress);
});

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
  await expect(page.getByText('The lesson is published.').first()).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function lesson(page: Page, id: string | undefined): Promise<Lesson> {
  return (await (await page.request.get(`/api/lessons/${id}`)).json()) as Lesson;
}
