import { expect, type Page } from '@playwright/test';

/** The plan of a lesson, from the list of the course. */
export async function openPlan(page: Page, from: string, of: string): Promise<void> {
  await page.goto(`/courses/${from}`);
  await page.getByRole('link', { name: of }).last().click();
  await expect(
    page
      .getByRole('listitem')
      .filter({ has: page.locator('button') })
      .first(),
  ).toBeVisible();
}
