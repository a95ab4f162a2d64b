import { expect, type Page } from '@playwright/test';
import { type Look, nameOf, readsWell, twoLooks } from '../support/looks.ts';
import { send } from '../support/send.ts';
import { type Enter, type Person, test } from '../support/test.ts';

const slugs = { en: 'inventory-basics', ar: 'project-management-ar' } as const;
const learners = { en: 'learner', ar: 'arabicLearner' } as const;

interface Course {
  readonly id: string;
  readonly modules: readonly { readonly lessons: readonly { readonly id: string }[] }[];
}

for (const look of twoLooks) {
  test(`what a course keeps of its learners reads well: ${nameOf(look)}`, async ({ enter }) => {
    const administrator = await as(enter, 'administrator', look);
    const course = await send<Course>(administrator, 'GET', `/api/courses/${slugs[look.language]}`);
    for (const page of [
      'gradebook',
      'grade-rules',
      'learners',
      'skills',
      'cards',
      'feedback',
      'certificates',
    ] as const) {
      await visit(administrator, page, `/teach/courses/${course.id}/${page}`, look);
    }
    const lesson = course.modules[0]?.lessons[0]?.id;
    await visit(administrator, 'suggested-cards', `/teach/courses/${course.id}/cards/${lesson}`, look);
    const learner = await as(enter, learners[look.language], look);
    await visit(learner, 'own-grades', `/courses/${course.id}/grades`, look);
    await visit(learner, 'own-course', `/courses/${slugs[look.language]}`, look);
    await visit(learner, 'own-cards', '/cards', look);
    await visit(learner, 'own-certificates', '/certificates', look);
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
