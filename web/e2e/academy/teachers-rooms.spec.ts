import { expect, type Page } from '@playwright/test';
import { type Look, nameOf, opensWell, opensWellBy, readsWell, twoLooks } from '../support/looks.ts';
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

for (const look of twoLooks) {
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
    await opensWell(page, 'teach-module', look);
    await opensWellBy(page.locator('main li [aria-haspopup=menu]').first(), 'teach-lesson', look);
    await page.getByRole('button', { name: text.import }).first().click();
    await looksWell(page, 'import', look);
    await page
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({
        name: 'a.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from('# A\n\nWords.\n\n| a | b |\n|--|--|\n| 1 | 2 |'),
      });
    await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
    await looksWell(page, 'import-preview', look);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('button', { name: text.add, exact: true }).first().click();
    await looksWell(page, 'add-lesson', look);
    await page.keyboard.press('Escape');
    await page.getByText(text.settings, { exact: true }).click();
    await looksWell(page, 'settings', look);
    await opensWell(page, 'teach-settings', look);

    await visit(page, `/teach/courses/${course.id}/learners`, 'learners', look);
    await opensWell(page, 'teach-learner', look);
    await page.getByRole('button', { name: text.enrol }).first().click();
    await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible();
    await looksWell(page, 'enrol', look);

    await visit(page, `/teach/lessons/${course.modules[0]?.lessons[0]?.id}`, 'editor-blocks', look);
    await page.getByRole('button', { name: text.edit }).nth(1).click();
    await looksWell(page, 'editor-form', look);
    await opensWell(page, 'teach-editor', look);
    await page.getByRole('button', { name: text.publish, exact: true }).click();
    await looksWell(page, 'publish', look);
    await page.keyboard.press('Escape');
    await page.getByText(text.compare, { exact: true }).click();
    await looksWell(page, 'compare', look);
    await page.getByText(text.details, { exact: true }).click();
    await looksWell(page, 'details', look);
  });
}

async function visit(page: Page, path: string, name: string, look: Look): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await page.waitForLoadState('networkidle');
  await looksWell(page, name, look);
}

async function looksWell(page: Page, name: string, look: Look): Promise<void> {
  await readsWell(page, `teach-${name}`, look);
}
