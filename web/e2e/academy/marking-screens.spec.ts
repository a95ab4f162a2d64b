import { expect, type Page } from '@playwright/test';
import { essayExam, handIn } from '../support/essay-exam.ts';
import { type Look, nameOf, readsWell, twoLooks } from '../support/looks.ts';
import { ownCourse } from '../support/own-course.ts';
import { send } from '../support/send.ts';
import { test } from '../support/test.ts';

for (const look of twoLooks) {
  test(`marking reads well: ${nameOf(look)}`, async ({ enter }) => {
    const { language, scheme, width } = look;
    const viewport = { width, height: width === 390 ? 844 : 860 };
    const wear = { language, scheme, viewport, reducedMotion: 'reduce' } as const;
    const teacher = await enter('teacher', wear);
    const course = await ownCourse(teacher, `Essays, ${nameOf(look)}`);
    const assessment = await essayExam(teacher, course);
    const learner = await enter('classmate', wear);
    const attempt = await handIn(learner, course, assessment);
    const work = await send<Work>(teacher, 'GET', `/api/assessments/${assessment}/marking`);
    const answers = work.papers[0]?.answers ?? [];

    await visit(teacher, '/marking', 'marking-queue', look);
    await visit(teacher, `/marking/assessments/${assessment}`, 'marking-work', look);
    for (const [at, { id }] of answers.entries()) {
      await visit(teacher, `/marking/attempts/${attempt}/${id}`, `marking-answer-${at}`, look);
      const levels = at === 0 ? null : ['a0', 'b1'];
      const notes = at === 0 ? [{ from: 0, to: 5, quote: 'Stock', text: 'Which?' }] : [];
      await send(teacher, 'PUT', `/api/attempts/${attempt}/marking/${id}`, {
        data: { part: 'MARK', seen: null, points: 1, comment: 'Good.', notes, levels },
      });
      await visit(teacher, `/marking/attempts/${attempt}/${id}`, `marking-marked-${at}`, look);
    }
    await send(teacher, 'POST', `/api/assessments/${assessment}/release`);
    await expect(async () => {
      const { state } = await send<{ state: string }>(learner, 'GET', `/api/attempts/${attempt}`);
      expect(state).toBe('MARKED');
    }).toPass();
    await visit(learner, `/attempts/${attempt}`, 'marking-result', look);
  });
}

interface Work {
  readonly papers: readonly { readonly answers: readonly { readonly id: string }[] }[];
}

async function visit(page: Page, path: string, name: string, look: Look): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main .mantine-Skeleton-root')).toHaveCount(0);
  await readsWell(page, name, look);
}
