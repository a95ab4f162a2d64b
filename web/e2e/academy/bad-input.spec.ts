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
