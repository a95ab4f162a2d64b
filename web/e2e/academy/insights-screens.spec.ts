import { expect, type Page } from '@playwright/test';
import { type Look, looks, nameOf, readsWell } from '../support/looks.ts';
import { test } from '../support/test.ts';

const twoLooks = looks.filter((look) => ['en-light-1360', 'ar-dark-390'].includes(nameOf(look)));

for (const look of twoLooks) {
  test(`figures read well: ${nameOf(look)}`, async ({ enter }) => {
    const { language, scheme, width } = look;
    const viewport = { width, height: width === 390 ? 844 : 860 };
    const page = await enter('administrator', { language, scheme, viewport, reducedMotion: 'reduce' });
    await visit(page, '/', 'home-administrator', look);
    await visit(page, '/insights', 'insights', look);
    await page.locator('figure button').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await readsWell(page, 'insights-meaning', look);
    await page.keyboard.press('Escape');
    await page.locator('figure').first().getByRole('button').last().click();
    await expect(page.locator('figure table').first()).toBeVisible();
    await readsWell(page, 'insights-table', look);
    await page.getByRole('main').locator('a[href$="/insights"]').first().click();
    await expect(page).toHaveURL(/teach\/courses\/.*\/insights/);
    await expect(page.locator('main figure')).toHaveCount(3);
    await readsWell(page, 'insights-course', look);
  });
}

async function visit(page: Page, path: string, name: string, look: Look): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main .mantine-Skeleton-root')).toHaveCount(0);
  await expect(page.locator('main dl').first()).toBeVisible();
  await readsWell(page, name, look);
}
