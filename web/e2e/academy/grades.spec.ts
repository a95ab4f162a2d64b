import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { ownCourse } from '../support/own-course.ts';
import { send } from '../support/send.ts';
import { test } from '../support/test.ts';
import { unzipped } from '../support/zip.ts';

test('grades are written, other rules are looked at before they hold, and the book opens as a spreadsheet', async ({
  enter,
}) => {
  const teacher = await enter('teacher');
  const course = await ownCourse(teacher, 'Graded shelves');
  const learner = await enter('classmate');
  await send(learner, 'PUT', `/api/courses/${course}/enrolment`);

  await teacher.goto(`/teach/courses/${course}/gradebook`);
  await addColumn(teacher, 'Talk');
  await addColumn(teacher, 'Paper');
  await teacher.getByRole('gridcell').first().click();
  await teacher.keyboard.type('7');
  await teacher.keyboard.press('Enter');
  await expect(teacher.getByRole('gridcell', { name: '7', exact: true })).toBeVisible();
  await expect(teacher.getByRole('gridcell', { name: /^70/ })).toBeVisible();

  await teacher.getByRole('link', { name: 'How grades come about' }).click();
  await teacher.getByRole('switch', { name: 'What is missing counts as 0' }).click({ force: true });
  await teacher.getByRole('button', { name: 'Keep as version 2' }).click();
  const preview = teacher.getByRole('dialog', { name: 'Version 2' });
  await expect(preview.getByText('One grade would change.')).toBeVisible();
  await expect(preview.getByRole('row', { name: /James Carter 70% · C 35% · F/ })).toBeVisible();
  await preview.getByRole('button', { name: 'Apply version 2' }).click();
  await expect(preview).toHaveCount(0);

  await teacher.goto(`/teach/courses/${course}/gradebook`);
  await expect(teacher.getByRole('gridcell', { name: /^35/ })).toBeVisible();
  await teacher.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    teacher.waitForEvent('download'),
    teacher.getByRole('menuitem', { name: 'Spreadsheet (XLSX)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('grades.xlsx');
  const book = readFileSync(await download.path());
  expect(unzipped(book, 'xl/workbook.xml')).toContain('Grades');
  expect(unzipped(book, 'xl/worksheets/sheet1.xml')).toContain('<v>35');
});

async function addColumn(teacher: Page, title: string): Promise<void> {
  await teacher.getByRole('button', { name: 'New column' }).click();
  const dialog = teacher.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
  await dialog.getByRole('textbox', { name: 'Points' }).fill('10');
  const shown = dialog.getByRole('switch');
  if (!(await shown.isChecked())) await shown.click({ force: true });
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog).toHaveCount(0);
}
