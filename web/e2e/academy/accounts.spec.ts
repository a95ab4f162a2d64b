import { type Browser, expect, type Page } from '@playwright/test';
import { expectNothingFromAxe } from '../support/axe.ts';
import { type Look, wear } from '../support/looks.ts';
import { people, test } from '../support/test.ts';

const demoPassword = 'lectern-demo';
const secret = 'three words together';
const looks: readonly Look[] = [
  { language: 'en', scheme: 'light', width: 1360 },
  { language: 'ar', scheme: 'dark', width: 390 },
];

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

    const again = await fresh(browser, look);
    await again.goto(link);
    await expect(again.getByRole('alert')).toBeVisible();
    await expectNothingFromAxe(again);
    for (const page of [administrator, invited, again]) await page.context().close();
  });

  test(`a forgotten password is replaced by a link that works once: ${look.language}`, async ({ browser }) => {
    const email = 'omar.haddad@demo.lectern.example';
    const door = await fresh(browser, look);
    await door.goto('/forgot-password');
    await door.locator('input[name=email]').fill(email);
    await door.locator('button[type=submit]').click();
    await expect(door.getByRole('status').filter({ hasText: /.{20}/ })).toBeVisible();
    await expectNothingFromAxe(door);
    const administrator = await signedIn(browser, 'administrator', look);
    const link = await mailedLink(administrator, email);
    await door.goto(link);
    await door.locator('input[name=password]').fill(demoPassword);
    await door.locator('button[type=submit]').click();
    await expect(door.getByRole('heading', { level: 1 })).toContainText('عمر');
    const second = await fresh(browser, look);
    await second.goto(link);
    await expect(second.getByRole('alert')).toBeVisible();
    for (const page of [door, administrator, second]) await page.context().close();
  });
}

async function fresh(browser: Browser, look: Look): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await wear(page, look);
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

/** Reads the newest mail to this address in the outbox, as an administrator does. */
async function mailedLink(administrator: Page, email: string): Promise<string> {
  await administrator.goto('/outbox');
  await administrator.getByRole('button').filter({ hasText: email }).first().click();
  const dialog = administrator.getByRole('dialog');
  const link = dialog.getByRole('link');
  await expect(link).toBeVisible();
  await expectNothingFromAxe(administrator);
  const address = new URL((await link.getAttribute('href')) ?? '');
  return `${address.pathname}${address.hash}`;
}
