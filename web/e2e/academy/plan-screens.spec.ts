import { expect } from '@playwright/test';
import { nameOf, opensWellBy, readsWell, twoLooks } from '../support/looks.ts';
import { openPlan } from '../support/plan-page.ts';
import { test } from '../support/test.ts';

const course = { en: 'inventory-basics', ar: 'project-management-ar' } as const;
const lesson = { en: 'ABC analysis', ar: 'الجدول الزمني والمسار الحرج' } as const;
const texts = {
  en: {
    plan: 'Teaching plan: ABC analysis',
    change: 'Change step 3',
    more: 'More for step 4',
    all: 'More',
    board: 'On the board',
  },
  ar: {
    plan: `خطة الشرح: ${lesson.ar}`,
    change: 'غيّر الخطوة 3',
    more: 'المزيد للخطوة 4',
    all: 'المزيد',
    board: 'على السبورة',
  },
} as const;

for (const look of twoLooks) {
  test(`a plan reads well with all that opens: ${nameOf(look)}`, async ({ enter }) => {
    const { language, scheme, width } = look;
    const say = texts[language];
    const viewport = { width, height: width === 390 ? 844 : 860 };
    const page = await enter('administrator', { language, scheme, viewport, reducedMotion: 'reduce' });
    await openPlan(page, course[language], say.plan);
    await page.waitForLoadState('networkidle');
    await readsWell(page, 'plan', look);
    await page.getByRole('button', { name: say.change, exact: true }).click();
    await readsWell(page, 'plan-form', look);
    await opensWellBy(page.locator('main [aria-haspopup=listbox]'), 'plan-kinds', look);
    await opensWellBy(page.getByRole('button', { name: say.more, exact: true }), 'plan-menu', look);
    await opensWellBy(page.getByRole('button', { name: say.all, exact: true }), 'plan-more', look);
    if (width === 390) {
      await page.getByRole('button', { name: say.board }).nth(3).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await readsWell(page, 'plan-board', look);
    }
  });
}
