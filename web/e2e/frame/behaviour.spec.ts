import { expect, type Page, test } from '@playwright/test';
import { expectNothingFromAxe } from '../support/axe.ts';
import { type Look, shoot, wear } from '../support/looks.ts';
import { StubAcademy } from '../support/stub-academy.ts';

const desk: Look = { language: 'en', scheme: 'light', width: 1360 };
const arabicDesk: Look = { language: 'ar', scheme: 'dark', width: 1360 };

async function enter(page: Page, look: Look, path = '/'): Promise<StubAcademy> {
  await wear(page, look);
  const academy = await StubAcademy.behind(page);
  academy.signIn('STUDENT');
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return academy;
}

test('a demo account signs in and lands where the link pointed', async ({ page }) => {
  await wear(page, desk);
  await StubAcademy.behind(page);
  await page.goto('/courses?sort=new');
  await expect(page).toHaveURL('/sign-in?next=%2Fcourses%3Fsort%3Dnew');

  await page.getByRole('button', { name: 'Mariam' }).click();

  await expect(page).toHaveURL('/courses?sort=new');
  await expect(page).toHaveTitle('Courses · Lectern Academy');
});

test('a session that ended leads to the sign-in page and back', async ({ page }) => {
  const academy = await enter(page, desk, '/you');
  academy.endSession();
  await page.reload();
  await expect(page).toHaveURL('/sign-in?next=%2Fyou');

  await page.getByLabel('E-mail').fill('mariam@demo.lectern.example');
  await page.getByLabel('Password', { exact: true }).fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('do not belong together');
  await expectNothingFromAxe(page);

  await page.getByLabel('Password', { exact: true }).fill('demo');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/you');
});

test('signing out forgets the person', async ({ page }) => {
  await enter(page, desk, '/courses');
  await page.getByRole('button', { name: 'Menu of Mariam Al Suwaidi' }).click();
  await shoot(page, 'user-menu', desk);
  await expectNothingFromAxe(page);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/sign-in/);
});

for (const look of [desk, arabicDesk]) {
  test(`the keyboard alone reaches everything: ${look.language}`, async ({ page }) => {
    await enter(page, look);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();

    await page.keyboard.press('Control+k');
    const search = page.getByRole('textbox');
    await expect(search).toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCSS('opacity', '1');
    await shoot(page, 'palette', look);
    await expectNothingFromAxe(page);
    await search.fill(look.language === 'en' ? 'clas' : 'حصص');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/classes');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
}

test('the language turns the page round and stays', async ({ page }) => {
  await enter(page, desk);
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('أهلًا');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('navigation', { name: 'التنقل الرئيسي' })).toBeVisible();
});

test('a lost connection is told, and work goes on when it is back', async ({ page }) => {
  const academy = await enter(page, desk);
  academy.reachable = false;
  await page.getByRole('button', { name: 'Menu of Mariam Al Suwaidi' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('Your work is kept. We are reconnecting.')).toBeVisible();
  await shoot(page, 'offline', desk);
  await expectNothingFromAxe(page);

  academy.reachable = true;
  await expect(page.getByText('Your work is kept. We are reconnecting.')).toBeHidden({ timeout: 20_000 });
});

test('changing the page is announced and focus goes to its title', async ({ page }) => {
  await enter(page, desk);
  await page.getByRole('navigation').getByRole('link', { name: 'Courses', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Courses' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Courses · Lectern Academy' })).toBeAttached();
});
