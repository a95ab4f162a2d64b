import { expect, test } from '@playwright/test';
import { expectNothingFromAxe } from '../support/axe.ts';
import { fewLooks, nameOf, shoot, wear } from '../support/looks.ts';
import { StubAcademy } from '../support/stub-academy.ts';

const screens = [
  { name: 'home', path: '/', role: 'STUDENT' },
  { name: 'you', path: '/you', role: 'ADMINISTRATOR' },
  { name: 'not-found', path: '/no/such/page', role: 'TEACHER' },
] as const;

for (const look of fewLooks) {
  test(`the frame reads well: ${nameOf(look)}`, async ({ page }) => {
    await wear(page, look);
    const academy = await StubAcademy.behind(page);

    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(/sign-in/);
    await shoot(page, 'sign-in', look);
    await expectNothingFromAxe(page);

    for (const { name, path, role } of screens) {
      academy.signIn(role);
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await shoot(page, name, look);
      await expectNothingFromAxe(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(look.language === 'ar' ? 'rtl' : 'ltr');
  });
}
