import { expect } from '@playwright/test';
import { ClassStage } from '../support/class-stage.ts';
import { test } from '../support/test.ts';

test('a question of 50,000 words is refused with a reason, and the class goes on', async ({ enter }) => {
  test.setTimeout(120_000);
  const page = await enter('classmate');
  const stage = new ClassStage(page);
  await stage.takeClass('inventory-basics', 'Why stock exists');
  await expect(stage.caption).not.toBeEmpty();
  await stage.writeQuestion('stock '.repeat(50_000));
  const since = stage.now;
  await page.keyboard.press('Enter');
  await stage.said(({ type }) => type === 'problem' || type === 'answer', since);
  await expect(page.getByRole('alert').or(stage.answer).first()).toBeVisible();
  await stage.said(({ type }) => type === 'beat', since, 60_000);
});

test('a new lesson is empty and says so; markup that would run something does nothing', async ({ enter }) => {
  const page = await enter('teacher');
  await page.goto('/teach');
  await page.getByRole('link', { name: 'Fair procurement' }).click();
  await page.getByRole('button', { name: 'Add a lesson' }).first().click();
  await page.getByRole('dialog').getByRole('textbox').fill('Hostile words');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/teach\/lessons\//);
  await expect(page.getByText('This lesson is still empty')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publish', exact: false }).first()).toBeDisabled();

  await page.getByText('Text', { exact: true }).first().click();
  await page
    .getByRole('textbox', { name: 'The lesson as Markdown' })
    .fill(
      [
        '## A heading',
        'Words <script>window.broken = 1</script> and <img src="x:" onerror="window.broken = 2"> and <b>bold</b>.',
        '[press me](javascript:window.broken=3) or [here](data:text/html,<script>window.broken=4</script>).',
      ].join('\n\n'),
    );
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText('press me');
  await expect(preview.locator('script, [onerror], a[href^="javascript:" i], a[href^="data:" i]')).toHaveCount(0);
  await preview.getByText('press me').click();
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});
