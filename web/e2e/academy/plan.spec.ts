import { expect, type Locator, type Page } from '@playwright/test';
import { expectNothingFromAxe } from '../support/axe.ts';
import { ClassStage } from '../support/class-stage.ts';
import { openPlan } from '../support/plan-page.ts';
import { listen, untilLoud } from '../support/sound.ts';
import { test } from '../support/test.ts';

/** The sentences in their order. */
function sentences(page: Page): Locator {
  return page.locator('li[id^="beat-"]');
}

async function words(page: Page): Promise<string[]> {
  return sentences(page).locator('p[lang]').allTextContents();
}

async function more(page: Page, place: number, action: string): Promise<void> {
  await page.getByRole('button', { name: `More for step ${place}`, exact: true }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
}

test('a teacher hears, changes and approves a plan, and the next class is taught so', async ({ enter }) => {
  test.setTimeout(180_000);
  const page = await enter('teacher', { prepare: listen });
  await openPlan(page, 'inventory-basics', 'Teaching plan: ABC analysis');
  const bar = page.getByRole('region', { name: 'What to do with the plan' });

  await test.step('a sentence is heard, its words light up one after the other', async () => {
    await page.getByRole('button', { name: 'Hear step 2', exact: true }).click();
    await untilLoud(page);
    await expect(sentences(page).nth(1).locator('mark')).not.toBeEmpty();
    const lit = await sentences(page).nth(1).locator('mark').textContent();
    await expect(sentences(page).nth(1).locator('mark')).not.toHaveText(lit ?? '');
    await expect(page.getByRole('button', { name: 'Hear step 2', exact: true })).toBeVisible();
  });

  await test.step('from a sentence on, the next ones follow', async () => {
    await more(page, 2, 'Hear from here on');
    await expect(page.getByRole('button', { name: 'Stop step 3', exact: true })).toBeVisible();
    await bar.getByRole('button', { name: 'Stop' }).click();
    await expect(bar.getByRole('button', { name: 'Hear from here on' })).toBeVisible();
  });

  const edited = `Let me tell you about ${Date.now() % 1_000} boxes of pallets.`;
  await test.step('its words are changed, and changing them too much is told', async () => {
    await page.getByRole('button', { name: 'Change step 2', exact: true }).click();
    const caption = page.getByRole('textbox', { name: 'What learners read' });
    await caption.fill('A word after a word is a long thing to listen to. '.repeat(6));
    await expect(page.getByText(/This takes longer than 12 sec to say/)).toBeVisible();
    await caption.fill(edited);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(bar.getByRole('status')).toHaveText('Not saved yet');
  });

  await test.step('it is moved with the keyboard, and back with undo', async () => {
    const before = await words(page);
    await page.getByRole('button', { name: 'Move step 2', exact: true }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('status').filter({ hasText: 'Place 2 of' })).toBeAttached();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('status').filter({ hasText: 'Place 1 of' })).toBeAttached();
    await page.keyboard.press('Space');
    await expect.poll(() => words(page)).toEqual([edited, before[0], ...before.slice(2)]);
    await bar.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => words(page)).toEqual(before);
    await bar.getByRole('button', { name: 'Redo' }).click();
  });

  await test.step('sentences are added, split and deleted', async () => {
    const before = await words(page);
    await more(page, 1, 'Add a step below');
    await page.getByRole('textbox', { name: 'What learners read' }).fill('First this. Then that.');
    await page.getByRole('button', { name: 'Done' }).click();
    await more(page, 2, 'Split in two');
    expect((await words(page)).slice(0, 3)).toEqual([edited, 'First this.', 'Then that.']);
    await more(page, 3, 'Delete');
    await more(page, 2, 'Delete');
    expect(await words(page)).toEqual(before);
  });

  await test.step('it is saved and approved, and stays so', async () => {
    await bar.getByRole('button', { name: 'Save' }).click();
    await bar.getByRole('button', { name: 'Approve' }).click();
    await expect(page.getByText('Approved', { exact: true })).toBeVisible();
    await expect(bar.getByRole('status')).toHaveText('Saved');
    await page.reload();
    await expect(page.getByText('Approved', { exact: true })).toBeVisible();
    expect((await words(page))[0]).toBe(edited);
  });

  await test.step('the class of a learner begins with the new words', async () => {
    const stage = new ClassStage(await enter('classmate', { prepare: listen }));
    await stage.takeClass('inventory-basics', 'ABC analysis');
    const beat = await stage.said(({ type, beat }) => type === 'beat' && beat?.caption === edited);
    expect(beat.clip?.audio).toBeTruthy();
    await expect(stage.caption).toHaveText(edited);
    await untilLoud(stage.page);
  });
});

test('of two who change one plan nobody overwrites the other', async ({ enter }) => {
  const open = async (person: 'teacher' | 'administrator') => {
    const page = await enter(person, { expected: /409/ });
    await openPlan(page, 'inventory-basics', 'Teaching plan: Measuring service');
    return page;
  };
  const [one, other] = [await open('teacher'), await open('administrator')];
  const change = async (page: Page, place: number, text: string) => {
    await page.getByRole('button', { name: `Change step ${place}`, exact: true }).click();
    await page.getByRole('textbox', { name: 'What learners read' }).fill(text);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
  };
  await change(one, 1, 'Said by the teacher.');
  await expect(one.getByText('Saved', { exact: true })).toBeVisible();
  await change(other, 2, 'Said by the administrator.');
  const dialog = other.getByRole('dialog', { name: 'Somebody else changed this plan' });
  await expect(dialog).toBeVisible();
  await expectNothingFromAxe(other);
  await dialog.getByRole('button', { name: 'Keep both' }).click();
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(other.getByText('Saved', { exact: true })).toBeVisible();
  await one.reload();
  await expect(sentences(one).first()).toContainText('Said by the teacher.');
  expect((await words(one)).slice(0, 2)).toEqual(['Said by the teacher.', 'Said by the administrator.']);

  await test.step('beginning anew says what is lost, and brings the words of the lesson back', async () => {
    await one.getByRole('button', { name: 'More', exact: true }).click();
    await one.getByRole('menuitem', { name: 'Make it anew from the lesson' }).click();
    const question = one.getByRole('dialog', { name: 'Make the plan anew?' });
    await expect(question).toContainText('is lost for good');
    await expectNothingFromAxe(one);
    await question.getByRole('button', { name: 'Make it anew' }).click();
    await expect(question).toBeHidden();
    expect(await words(one)).not.toContain('Said by the teacher.');
  });
});

test('who only oversees the academy reads and hears a plan', async ({ enter }) => {
  const page = await enter('auditor');
  await openPlan(page, 'inventory-basics', 'Teaching plan: Measuring service');
  await expect(page.getByText('You may read and hear this plan.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Hear step 1$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Change|^Move|^Save|^Approve/ })).toHaveCount(0);
});

test('a learner is not led to plans, and cannot open one', async ({ enter }) => {
  const page = await enter('learner');
  await page.goto('/courses/inventory-basics');
  await expect(page.getByRole('link', { name: 'ABC analysis' })).toHaveCount(1);
  await page.goto(`/teach/lessons/${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}/plan`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(sentences(page)).toHaveCount(0);
});
