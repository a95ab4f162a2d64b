import { expect, type Page } from '@playwright/test';
import { ClassStage } from '../support/class-stage.ts';
import { Lectern } from '../support/lectern.ts';
import { type Enter, test } from '../support/test.ts';

/** The network is cut and the server killed here, and browsers say so. */
const lostConnection = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION|WebSocket|Failed to fetch|NetworkError|502|503/;

async function startClass(teacher: Page): Promise<string> {
  const stage = new ClassStage(teacher);
  await stage.openLesson('inventory-basics', 'Why stock exists');
  await teacher.locator('main a[href*="/classes/new?lesson="]').first().click();
  await teacher.getByText('The whole course').click();
  await teacher.getByRole('button', { name: 'Start the class' }).click();
  await expect(teacher).toHaveURL(/\/classes\/[0-9a-f-]{36}/);
  return new URL(teacher.url()).pathname;
}

async function join(enter: Enter, person: 'learner' | 'classmate', path: string): Promise<ClassStage> {
  const page = await enter(person, { expected: lostConnection });
  const stage = new ClassStage(page);
  await page.goto(path);
  await stage.enter();
  return stage;
}

/** Both hear the same sentence at the same place of the lesson. */
function heardTogether(one: ClassStage, other: ClassStage) {
  const both = async () => {
    const [mine, theirs] = await Promise.all([one.caption.textContent(), other.caption.textContent()]);
    return mine !== '' && mine === theirs && one.place === other.place;
  };
  return expect.poll(both, { timeout: 60_000, intervals: [100] }).toBe(true);
}

test('two learners share one class through a lost connection and a killed server', async ({ enter }) => {
  test.setTimeout(240_000);
  const teacher = await enter('teacher', { expected: lostConnection });
  const path = await startClass(teacher);
  const begin = teacher.getByRole('button', { name: 'Begin now' });
  const door = teacher.getByRole('button', { name: 'Enter the class' });
  await expect(begin.or(door).first()).toBeVisible();
  if (await begin.isVisible()) await begin.click();
  await expect(door).toBeVisible();
  const one = await join(enter, 'learner', path);
  const other = await join(enter, 'classmate', path);

  await test.step('both are at the same beat, and see hands and chat of each other', async () => {
    await heardTogether(one, other);
    await one.page.getByRole('button', { name: 'Raise your hand' }).click();
    await other.button('panel').click();
    await other.page.getByRole('tab', { name: 'People' }).click();
    await expect(other.page.getByText('Priya Nair · hand up')).toBeVisible();
    await one.button('panel').click();
    await one.page.getByRole('tab', { name: 'People' }).click();
    await one.page.getByRole('textbox', { name: 'Write to the class' }).fill('Is this the FC-10?');
    await one.page.keyboard.press('Enter');
    await expect(other.page.getByText('Is this the FC-10?')).toBeVisible();
  });

  await test.step('who loses the connection comes back to where the others are', async () => {
    await other.page.context().setOffline(true);
    await expect(other.page.getByText('We are reconnecting.').first()).toBeVisible({ timeout: 40_000 });
    const { place } = one;
    await one.said(({ type, index }) => type === 'beat' && (index ?? 0) > place, 0, 60_000);
    await other.page.context().setOffline(false);
    await expect(other.page.getByText('We are reconnecting.').first()).toBeHidden({ timeout: 40_000 });
    await heardTogether(one, other);
  });

  await test.step('a killed server goes on at the beat where it was', async () => {
    const lectern = Lectern.current();
    const before = one.place;
    await lectern.kill();
    await expect(one.page.getByText('We are reconnecting.').first()).toBeVisible({ timeout: 40_000 });
    const since = one.now;
    await lectern.startAgain();
    const welcome = await one.said(({ type }) => type === 'welcome', since, 60_000);
    expect(welcome.stage?.index).toBeGreaterThanOrEqual(before);
    expect(welcome.stage?.index).toBeLessThanOrEqual(before + 1);
    await other.said(({ type }) => type === 'beat', other.now, 60_000);
    await heardTogether(one, other);
    await expect(one.page.getByText('Is this the FC-10?')).toBeVisible();
  });
});
