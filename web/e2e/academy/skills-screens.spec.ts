import { expect, type Page } from '@playwright/test';
import { type Look, nameOf, opensWell, readsWell, twoLooks } from '../support/looks.ts';
import { test } from '../support/test.ts';

const slugs = { en: 'inventory-basics', ar: 'project-management-ar' } as const;
const learners = { en: 'learner', ar: 'arabicLearner' } as const;
const meaning = { en: /^What does “/, ar: /^ما معنى «/ } as const;

for (const look of twoLooks) {
  test(`skills read well, for learners and teachers: ${nameOf(look)}`, async ({ enter }) => {
    const { language, scheme, width } = look;
    const wear = {
      language,
      scheme,
      viewport: { width, height: width === 390 ? 844 : 860 },
      reducedMotion: 'reduce',
    } as const;
    const learner = await enter(learners[language], wear);
    const course = (await (await learner.request.get(`/api/courses/${slugs[language]}`)).json()) as { id: string };
    await visit(learner, `/courses/${course.id}/skills`);
    await expect(learner.locator('svg[role="img"]')).toBeVisible();
    await readsWell(learner, 'skills-mine', look);
    await explains(learner, 'skills-mine', look);
    await learner.locator('summary').first().click();
    await readsWell(learner, 'skills-mine-why', look);
    await visit(learner, `/courses/${slugs[language]}`);
    await expect(learner.getByRole('img').and(learner.locator('main svg[viewBox^="-"]'))).toBeVisible();
    await readsWell(learner, 'skills-course', look);

    const teacher = await enter('administrator', wear);
    await visit(teacher, `/teach/courses/${course.id}/skills`);
    await readsWell(teacher, 'skills-teach', look);
    await explains(teacher, 'skills-teach', look);
    await opensWell(teacher, 'skills-teach', look);
  });
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await page.waitForLoadState('networkidle');
}

/** A figure tells what it means, and Escape closes that. */
async function explains(page: Page, screen: string, look: Look): Promise<void> {
  await page.getByRole('button', { name: meaning[look.language] }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await readsWell(page, `${screen}-figure`, look);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}
