import { expect, type Page } from '@playwright/test';
import { expectNothingFromAxe } from '../support/axe.ts';
import { fewLooks, type Look, nameOf, settled, shoot } from '../support/looks.ts';
import { test } from '../support/test.ts';

const words = {
  en: {
    settings: 'Settings',
    import: 'Import',
    add: 'Add a lesson',
    enrol: 'Enrol people',
    compare: 'Compare',
    details: 'Details',
    publish: 'Publish',
    edit: /^Edit: /,
  },
  ar: {
    settings: 'الإعدادات',
    import: 'استيراد',
    add: 'أضف درسًا',
    enrol: 'تسجيل متعلمين',
    compare: 'المقارنة',
    details: 'التفاصيل',
    publish: 'نشر',
    edit: /^تعديل: /,
  },
} as const;
const slugs = { en: 'inventory-basics', ar: 'project-management-ar' } as const;

for (const look of fewLooks) {
  test(`where teachers work reads well, dialogs too: ${nameOf(look)}`, async ({ enter }) => {
    test.setTimeout(240_000);
    const { language, scheme, width } = look;
    const text = words[language];
    const page = await enter('administrator', {
      language,
      scheme,
      viewport: { width, height: width === 390 ? 844 : 860 },
      reducedMotion: 'reduce',
    });
    const course = (await (await page.request.get(`/api/courses/${slugs[language]}`)).json()) as {
      id: string;
      modules: { lessons: { id: string }[] }[];
    };
    await visit(page, `/teach/courses/${course.id}`, 'outline', look);
    await page.getByRole('button', { name: text.import }).first().click();
    await readsWell(page, 'import', look);
    await page
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({
        name: 'a.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from('# A\n\nWords.\n\n| a | b |\n|--|--|\n| 1 | 2 |'),
      });
    await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
    await readsWell(page, 'import-preview', look);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('button', { name: text.add, exact: true }).first().click();
    await readsWell(page, 'add-lesson', look);
    await page.keyboard.press('Escape');
    await page.getByText(text.settings, { exact: true }).click();
    await readsWell(page, 'settings', look);

    await visit(page, `/teach/courses/${course.id}/learners`, 'learners', look);
    await page.getByRole('button', { name: text.enrol }).first().click();
    await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible();
    await readsWell(page, 'enrol', look);

    await visit(page, `/teach/lessons/${course.modules[0]?.lessons[0]?.id}`, 'editor-blocks', look);
    await page.getByRole('button', { name: text.edit }).nth(1).click();
    await readsWell(page, 'editor-form', look);
    await page.getByRole('button', { name: text.publish, exact: true }).click();
    await readsWell(page, 'publish', look);
    await page.keyboard.press('Escape');
    await page.getByText(text.compare, { exact: true }).click();
    await readsWell(page, 'compare', look);
    await page.getByText(text.details, { exact: true }).click();
    await readsWell(page, 'details', look);
  });
}

async function visit(page: Page, path: string, name: string, look: Look): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await page.waitForLoadState('networkidle');
  await readsWell(page, name, look);
}

async function readsWell(page: Page, name: string, look: Look): Promise<void> {
  await settled(page);
  await shoot(page, `teach-${name}`, look);
  await expectNothingFromAxe(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}
