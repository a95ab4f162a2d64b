import { expect, type Page } from '@playwright/test';
import { expectNothingFromAxe } from '../support/axe.ts';
import { ClassStage } from '../support/class-stage.ts';
import { forgetSamples, listen, untilLoud } from '../support/sound.ts';
import { test } from '../support/test.ts';

const classes = [
  {
    language: 'en',
    person: 'classmate',
    course: 'inventory-basics',
    lesson: 'Safety stock and reorder point',
    question: 'What is safety stock?',
    say: {
      summary: 'Summary',
      transcript: 'Everything that was said',
      again: 'Hear it again',
      pause: 'Pause',
      play: 'Go on',
      place: 'Place in the class',
      close: 'Back to the summary',
    },
  },
  {
    language: 'ar',
    person: 'arabicLearner',
    course: 'project-management-ar',
    lesson: 'النطاق وهيكل تجزئة العمل',
    question: 'ما القيود الثلاثة؟',
    say: {
      summary: 'الملخص',
      transcript: 'كل ما قيل',
      again: 'اسمعها من جديد',
      pause: 'توقف مؤقتًا',
      play: 'تابع',
      place: 'الموضع في الحصة',
      close: 'عودة إلى الملخص',
    },
  },
] as const;

for (const { language, person, course, lesson, question, say } of classes) {
  test(`a class that is over can be read, and heard again: ${language}`, async ({ enter }) => {
    test.setTimeout(180_000);
    const page = await enter(person, { language, prepare: listen });
    const stage = new ClassStage(page, language);
    await stage.takeClass(course, lesson);
    const first = await stage.said(({ type }) => type === 'beat');
    await stage.said(({ type, index }) => type === 'beat' && (index ?? 0) >= 1, 0, 60_000);
    await stage.writeQuestion(question);
    const asked = stage.now;
    await page.keyboard.press('Enter');
    await stage.said(({ type, last }) => type === 'answer' && last === true, asked, 60_000);
    // A question counts as answered when the lesson goes on.
    await stage.said(({ type }) => type === 'beat', asked, 60_000);
    await end(page);
    await expect(stage.over).toBeVisible();

    await test.step('the list of classes leads to what was asked and everything that was said', async () => {
      await page.goto('/classes');
      await page.getByRole('link', { name: say.summary }).first().click();
      await expect(stage.over).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson);
      await expect(page.getByText(question)).toBeVisible();
      await page.getByText(say.transcript).click();
      await expect(page.locator('details')).toContainText(first.beat?.caption ?? '?');
      await readsWell(page, language);
    });

    await test.step('heard again, the teacher speaks, captions and board follow', async () => {
      await forgetSamples(page);
      await page.getByRole('button', { name: say.again }).click();
      await expect(stage.teacher).toBeVisible();
      await expect(stage.caption).toHaveText(first.beat?.caption ?? '?');
      if (first.clip?.audio) await untilLoud(page);
      await expect(stage.board).not.toBeEmpty();
      await expect(stage.caption).not.toHaveText(first.beat?.caption ?? '?');
    });

    await test.step('it goes to any place, such as the answer, and stands still when it shall', async () => {
      await page.getByRole('slider', { name: say.place }).focus();
      await page.keyboard.press('End');
      for (let back = 0; back < 6 && !(await stage.answer.isVisible()); back++)
        await page.keyboard.press(language === 'ar' ? 'ArrowRight' : 'ArrowLeft');
      await expect(stage.answer).toContainText(question);
      await page.keyboard.press('Home');
      await expect(stage.answer).toBeHidden();
      await expect(stage.caption).toHaveText(first.beat?.caption ?? '?');
      await page.getByRole('button', { name: say.pause }).click();
      await expect(page.getByRole('button', { name: say.play })).toBeVisible();
      await readsWell(page, language);
      await page.getByRole('button', { name: say.close }).click();
      await expect(stage.over).toBeVisible();
    });
  });
}

/** As the host of a class does, who has no button for it in a class of their own. */
async function end(page: Page): Promise<void> {
  const status = await page.evaluate(async () => {
    const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
    const path = `/api${location.pathname}`;
    const headers = { 'X-XSRF-TOKEN': decodeURIComponent(token) };
    return (await fetch(path, { method: 'DELETE', headers })).status;
  });
  expect(status).toBeLessThan(300);
}

async function readsWell(page: Page, language: 'en' | 'ar'): Promise<void> {
  for (const [width, height] of [
    [390, 844],
    [1360, 850],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectNothingFromAxe(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const folder = process.env['LECTERN_SHOTS'];
    const screen = (await page.getByRole('slider').count()) > 0 ? 'replay' : 'summary';
    if (folder) await page.screenshot({ path: `${folder}/${screen}-${language}-${width}.png` });
  }
}
