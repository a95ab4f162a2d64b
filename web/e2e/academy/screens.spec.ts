import { expect, type Page } from '@playwright/test';
import { ClassStage } from '../support/class-stage.ts';
import { fewLooks, type Look, nameOf, opensWell, opensWellBy, readsWell } from '../support/looks.ts';
import { type Enter, type Person, test } from '../support/test.ts';

const course = { en: 'inventory-basics', ar: 'project-management-ar' } as const;
const lesson = { en: 'Why stock exists', ar: 'ما المشروع؟' } as const;
/** Not those whose classes other tests take meanwhile: a learner's own class of a lesson is one, in however many windows. */
const learner = { en: 'onlooker', ar: 'arabicOnlooker' } as const;

for (const look of fewLooks) {
  test(`the screens of the academy read well: ${nameOf(look)}`, async ({ enter }) => {
    test.setTimeout(150_000);
    const page = await as(enter, learner[look.language], look);
    for (const [name, path] of [
      ['home', '/'],
      ['courses', '/courses'],
      ['course', `/courses/${course[look.language]}`],
      ['my-courses', '/my-courses'],
      ['classes', '/classes'],
    ] as const) {
      await visit(page, name, path, look);
    }
    const stage = new ClassStage(page, look.language);
    await stage.openLesson(course[look.language], lesson[look.language]);
    await readsWell(page, 'lesson', look);
    await page.locator('main a[href*="/classes/new?lesson="]').first().click();
    await expect(stage.button('start')).toBeVisible();
    await readsWell(page, 'new-class', look);
    await stage.button('start').click();
    await expect(stage.button('enter')).toBeVisible();
    await readsWell(page, 'door', look);
    await stage.enter();
    // Who was here before comes back to a class that still stands where they paused it.
    await expect(stage.button('pause').or(stage.button('play'))).toBeVisible();
    if (await stage.button('pause').isVisible()) await stage.button('pause').click();
    await expect(stage.button('play')).toBeVisible();
    await page.mouse.move(0, 0);
    await page.keyboard.press('/');
    await expect(page.getByRole('tooltip')).toBeHidden();
    await readsWell(page, 'class', look);
    await opensWellBy(stage.button('leave'), 'class-leave', look);
  });

  test(`the screens of those who run it read well: ${nameOf(look)}`, async ({ enter }) => {
    test.setTimeout(150_000);
    const visited = new Set(['/', '/courses', '/classes']);
    for (const person of ['administrator', 'teacher'] as const) {
      const page = await as(enter, person, look);
      await page.goto('/courses');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const places = await page
        .locator('nav a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      for (const place of places.filter((one) => !visited.has(one))) {
        visited.add(place);
        const name = `${person}${place.replaceAll('/', '-')}`;
        await visit(page, name, place, look);
        await opensWell(page, name, look);
      }
    }
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
  await readsWell(page, name, look);
}
