import { type Browser, expect, type Page } from '@playwright/test';
import { expectNothingFromAxe } from '../support/axe.ts';
import { Lectern } from '../support/lectern.ts';
import { type Look, wear } from '../support/looks.ts';
import { people, test } from '../support/test.ts';

const demoPassword = 'lectern-demo';
const secret = 'three words together';
const looks: readonly Look[] = [
  { language: 'en', scheme: 'light', width: 1360 },
  { language: 'ar', scheme: 'dark', width: 390 },
];

test('an empty academy is set up from its link, in its colours', async ({ browser }) => {
  const lectern = await Lectern.open({ demo: false });
  try {
    const page = await fresh(browser, looks[0], lectern.url);
    await page.goto('/sign-in');
    await expect(page.getByText('This academy is not open yet')).toBeVisible();
    await page.goto(lectern.setUpLink());
    await page.locator('input[name=name]').fill('Palm Academy');
    await expectNothingFromAxe(page);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('Main colour', { exact: true }).fill('#7a1fa2');
    await expectNothingFromAxe(page);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.locator('input[name=name]').fill('Nadia Karim');
    await page.locator('input[name=email]').fill('nadia@palm.example');
    await page.locator('input[name=password]').fill('password12');
    await page.getByRole('button', { name: 'Open the academy' }).click();
    await expect(page.getByText('among the first passwords')).toBeVisible();
    await page.locator('input[name=password]').fill(secret);
    await page.getByRole('button', { name: 'Open the academy' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Nadia Karim/ })).toBeVisible();
    expect(await brandOf(page)).toBe('#7a1fa2');

    await page.goto(lectern.setUpLink());
    await expect(page.getByRole('alert')).toContainText(/set up already|no longer valid/);
    await page.context().close();
  } finally {
    await lectern.stop();
  }
});

for (const look of looks) {
  test(`somebody is invited and comes in: ${look.language}`, async ({ browser }) => {
    const email = `sara.${look.language}.${Date.now()}@palm.example`;
    const administrator = await signedIn(browser, 'administrator', look);
    await administrator.goto('/people');
    await administrator.locator('main button:has(.tabler-icon-user-plus)').click();
    const dialog = administrator.getByRole('dialog');
    await dialog.locator('input[name=name]').fill('Sara Haddad');
    await dialog.locator('input[name=email]').fill(`${people.teacher}@demo.lectern.example`);
    await dialog.locator('button[type=submit]').click();
    await expect(dialog.getByRole('alert')).toBeVisible();
    await expectNothingFromAxe(administrator);
    await dialog.locator('input[name=email]').fill(email);
    await dialog.locator('button[type=submit]').click();
    await expect(dialog).toBeHidden();

    const link = await mailedLink(administrator, email);
    const invited = await fresh(browser, look);
    await invited.goto(link);
    await invited.locator('input[name=password]').fill(secret);
    await expectNothingFromAxe(invited);
    await invited.locator('button[type=submit]').click();
    await expect(invited.getByRole('heading', { level: 1 })).toContainText('Sara Haddad');

    await invited.goto('/sign-in#used');
    const again = await fresh(browser, look);
    await again.goto(link);
    await expect(again.getByRole('alert')).toBeVisible();
    await expectNothingFromAxe(again);
    for (const page of [administrator, invited, again]) await page.context().close();
  });

  test(`a forgotten password is replaced by a link that works once: ${look.language}`, async ({ browser }) => {
    const email = 'omar.haddad@demo.lectern.example';
    const door = await fresh(browser, look);
    const administrator = await signedIn(browser, 'administrator', look);
    const before = await mailsTo(administrator, email);
    await door.goto('/forgot-password');
    await door.locator('input[name=email]').fill(email);
    await door.locator('button[type=submit]').click();
    await expect(door.getByRole('status').filter({ hasText: /.{20}/ })).toBeVisible();
    await expectNothingFromAxe(door);
    const link = await mailedLink(administrator, email, before);
    await door.goto(link);
    await door.locator('input[name=password]').fill(demoPassword);
    await door.locator('button[type=submit]').click();
    await expect(door.getByRole('heading', { level: 1 })).toContainText('عمر');
    const second = await fresh(browser, look);
    await second.goto(link);
    await expect(second.getByRole('alert')).toBeVisible();
    for (const page of [door, administrator, second]) await page.context().close();
  });

  test(`screens of one's own account and dialogs read well: ${look.language}`, async ({ browser }) => {
    const page = await signedIn(browser, 'administrator', look);
    for (const path of ['/you/profile', '/you/security', '/people', '/outbox', '/academy']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectNothingFromAxe(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    await page.context().close();
  });
}

test('signing out everywhere else ends the other browser, which says so', async ({ browser }) => {
  const look: Look = { language: 'en', scheme: 'light', width: 1360 };
  const here = await signedIn(browser, 'auditor', look);
  const there = await signedIn(browser, 'auditor', look);
  // A page that asks for nothing by itself any more: only a click finds out.
  await there.goto('/you/profile');
  await there.waitForLoadState('networkidle');
  await here.goto('/you/security');
  await here.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await expect(here.getByRole('button', { name: 'Sign out', exact: true })).toHaveCount(0);
  await there.getByRole('link', { name: 'Courses', exact: true }).first().click();
  await expect(there.getByText('You were signed out.')).toBeVisible();
  await expect(here.getByText('This browser')).toBeVisible();
  for (const page of [here, there]) await page.context().close();
});

test('after too many wrong passwords the next try has to wait, and the page says how long', async ({ browser }) => {
  const page = await fresh(browser, looks[0]);
  await page.goto('/sign-in');
  await page.locator('input[name=email]').fill('nobody.at.all@demo.lectern.example');
  for (let attempt = 0; attempt < 6; attempt++) {
    await page.locator('input[name=password]').fill(`guess ${attempt}`);
    // What the page says of the last try stays until this one is answered.
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.locator('button[type=submit]').click();
    await answered;
    await expect(page.locator('button[type=submit]')).toBeEnabled();
  }
  await expect(page.getByRole('alert')).toContainText(/Too many attempts.* \d+ sec/);
  await page.context().close();
});

async function fresh(browser: Browser, look: Look | undefined, baseURL?: string): Promise<Page> {
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const page = await context.newPage();
  if (look) await wear(page, look);
  return page;
}

/** A session of its own, so that a test may end it. */
async function signedIn(browser: Browser, person: keyof typeof people, look: Look): Promise<Page> {
  const page = await fresh(browser, look);
  await page.goto('/sign-in');
  await page.locator('input[name=email]').fill(`${people[person]}@demo.lectern.example`);
  await page.locator('input[name=password]').fill(demoPassword);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.evaluate((language) => localStorage.setItem('lectern.language', language), look.language);
  return page;
}

/** How many mails to this address the outbox shows. */
async function mailsTo(administrator: Page, email: string): Promise<number> {
  await administrator.goto('/outbox');
  await expect(administrator.locator('main .mantine-Skeleton-root')).toHaveCount(0);
  await administrator.waitForLoadState('networkidle');
  return administrator.getByRole('button').filter({ hasText: email }).count();
}

/** Reads the newest mail to this address in the outbox, as an administrator does, once there are more than before. */
async function mailedLink(administrator: Page, email: string, before = 0): Promise<string> {
  await expect.poll(() => mailsTo(administrator, email)).toBeGreaterThan(before);
  await administrator.getByRole('button').filter({ hasText: email }).first().click();
  const dialog = administrator.getByRole('dialog');
  const link = dialog.getByRole('link');
  await expect(link).toBeVisible();
  await expectNothingFromAxe(administrator);
  const address = new URL((await link.getAttribute('href')) ?? '');
  return `${address.pathname}${address.hash}`;
}

function brandOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--lectern-action').trim().toLowerCase(),
  );
}
