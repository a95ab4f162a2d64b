import { expect, type Page } from '@playwright/test';
import { type Look, nameOf, readsWell, twoLooks } from '../support/looks.ts';
import { send } from '../support/send.ts';
import { type Enter, type Person, test } from '../support/test.ts';

const slugs = { en: 'inventory-basics', ar: 'project-management-ar' } as const;
const learners = { en: 'learner', ar: 'arabicLearner' } as const;

for (const look of twoLooks) {
  const { language } = look;

  test(`the home page of each role reads well: ${nameOf(look)}`, async ({ enter }) => {
    for (const person of [learners[language], 'teacher', 'administrator'] as const) {
      const page = await as(enter, person, look);
      await visit(page, `home-${person}`, '/', look);
      await expect(page.locator('main section')).not.toHaveCount(0);
    }
  });

  test(`flashcards read well: ${nameOf(look)}`, async ({ enter }) => {
    const page = await as(enter, learners[language], look);
    await visit(page, 'cards-front', '/cards/review', look);
    await expect(page.locator('main article')).toBeVisible();
    await page.keyboard.press('Space');
    await expect(page.locator('[data-rating]')).toHaveCount(4);
    await readsWell(page, 'cards-back', look);
  });

  test(`insights of a teacher's own course read well: ${nameOf(look)}`, async ({ enter }) => {
    const page = await as(enter, 'teacher', look);
    const course = await send<{ id: string }>(page, 'GET', `/api/courses/${slugs.en}`);
    const { health } = await send<{ health: { enrolled: number } }>(page, 'GET', `/api/courses/${course.id}/insights`);
    await visit(page, 'insights-teacher', `/teach/courses/${course.id}/insights`, look);
    await expect(page.locator('main figure')).toHaveCount(3);
    const shown = new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-latn' : 'en').format(health.enrolled);
    await expect(page.locator('main dl').getByText(shown, { exact: true }).first()).toBeVisible();
  });

  test(`feedback and certificates read well where they are given: ${nameOf(look)}`, async ({ enter }) => {
    const administrator = await as(enter, 'administrator', look);
    const course = await send<{ id: string }>(administrator, 'GET', `/api/courses/${slugs[language]}`);
    await visit(administrator, 'certificate-settings', `/teach/courses/${course.id}/certificates/settings`, look);
    const issuing = await send<{ id: string }>(administrator, 'GET', `/api/courses/${slugs.ar}`);
    const { items } = await send<{ items: { id: string }[] }>(
      administrator,
      'GET',
      `/api/courses/${issuing.id}/certificates`,
    );
    await visit(administrator, 'verify', `/verify/${items[0]?.id}`, look);

    const learner = await as(enter, learners[language], look);
    await visit(learner, 'feedback', `/courses/${slugs[language]}`, look);
    const names = { en: /^(Give feedback|Change)$/, ar: /^(إبداء الرأي|تعديل)$/ };
    await learner.getByRole('button', { name: names[language] }).first().click();
    await expect(learner.getByRole('radiogroup').first()).toBeVisible();
    await readsWell(learner, 'feedback-form', look);
  });
}

function as(enter: Enter, person: Person, { language, scheme, width }: Look): Promise<Page> {
  const viewport = { width, height: width === 390 ? 844 : 860 };
  return enter(person, { language, scheme, viewport, reducedMotion: 'reduce' });
}

async function visit(page: Page, name: string, path: string, look: Look): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('main .mantine-Skeleton-root')).toHaveCount(0);
  await readsWell(page, name, look);
}
