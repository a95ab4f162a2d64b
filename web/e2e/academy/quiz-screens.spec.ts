import { expect, type Page } from '@playwright/test';
import { type Look, nameOf, opensWellBy, readsWell, twoLooks } from '../support/looks.ts';
import { sampleQuiz } from '../support/sample-quiz.ts';
import { test } from '../support/test.ts';

const slugs = { en: 'inventory-basics', ar: 'project-management-ar' } as const;
const learners = { en: 'onlooker', ar: 'arabicOnlooker' } as const;
const words = {
  en: { import: 'Import', start: /^(Start|Try again|Go on)$/, handIn: /^Hand in/ },
  ar: { import: 'استيراد', start: /^(ابدأ|حاول مرة أخرى|تابع)$/, handIn: /^تسليم/ },
} as const;

for (const look of twoLooks) {
  test(`questions are written and quizzes taken where it reads well: ${nameOf(look)}`, async ({ enter }) => {
    const { language, scheme, width } = look;
    const text = words[language];
    const viewport = { width, height: width === 390 ? 844 : 860 };
    const wear = { language, scheme, viewport, reducedMotion: 'reduce' } as const;
    const author = await enter('administrator', wear);
    await author.goto('/');
    await expect(author.getByRole('heading', { level: 1 })).toBeVisible();
    const made = await sampleQuiz(author, slugs[language], language);

    await visit(author, `/teach/courses/${made.course}/questions`, 'bank', look);
    await author.getByRole('button', { name: text.import, exact: true }).click();
    const dialog = author.getByRole('dialog');
    await dialog.getByRole('textbox').fill('::A:: One? {=a ~b}\n\n::B:: Two {=a');
    await dialog.getByRole('button').last().click();
    await expect(dialog.getByRole('listitem')).toHaveCount(2);
    await readsWell(author, 'bank-import-found', look);
    await visit(author, `/teach/questions/${made.question}`, 'question', look);
    await opensWellBy(author.locator('main [aria-haspopup=menu]').first(), 'question-menu', look);
    await visit(author, `/teach/courses/${made.course}/questions/new?kind=MATCHING`, 'question-new', look);

    const learner = await enter(learners[language], wear);
    await visit(learner, `/assessments/${made.assessment}`, 'quiz-door', look);
    await learner.getByRole('button', { name: text.start }).click();
    await expect(learner).toHaveURL(/\/attempts\//);
    await learner.getByRole('radio').nth(1).check();
    await readsWell(learner, 'quiz-running', look);
    expect(await learner.getByRole('button', { name: text.handIn }).evaluate(isInSight)).toBe(true);
    await learner.getByRole('button', { name: text.handIn }).click();
    await expect(learner.getByRole('dialog')).toBeVisible();
    await readsWell(learner, 'quiz-hand-in', look);
    await learner.getByRole('dialog').getByRole('button', { name: text.handIn }).click();
    await expect(learner.getByRole('dialog')).toBeHidden();
    await expect(learner.getByRole('main').getByRole('status').first()).toBeVisible();
    await readsWell(learner, 'quiz-result', look);
  });
}

async function visit(page: Page, path: string, name: string, look: Look): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main .mantine-Skeleton-root')).toHaveCount(0);
  await readsWell(page, name, look);
}

/** Whether nothing lies upon it, at its lower edge too, where the page stands now. */
function isInSight(element: Element): boolean {
  const { left, bottom, width } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, bottom - 2));
}
