import { expect } from '@playwright/test';
import { ClassStage } from '../support/class-stage.ts';
import { forgetSamples, lipSync, listen, samplesOf, untilSpokenFor } from '../support/sound.ts';
import { test } from '../support/test.ts';

test('a learner takes a class in Arabic', async ({ enter }) => {
  test.setTimeout(240_000);
  const page = await enter('arabicOnlooker', { language: 'ar', prepare: listen });
  const stage = new ClassStage(page, 'ar');
  await stage.takeClass('project-management-ar', 'ما المشروع؟');

  await test.step('everything stands from right to left, the board left of the teacher', async () => {
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(stage.caption).toContainText(/[\u0621-\u064a]{3}/);
    await expect(stage.board).not.toBeEmpty();
    const board = await stage.board.boundingBox();
    const teacher = await stage.teacher.boundingBox();
    expect(board?.x ?? 0).toBeLessThan(teacher?.x ?? 0);
  });

  await test.step('it is heard where the machine speaks Arabic, else captions go on at reading pace', async () => {
    const beat = await stage.said(({ type, clip }) => type === 'beat' && clip !== null);
    if (beat.clip?.audio) {
      await forgetSamples(page);
      await untilSpokenFor(page, 4);
      const sync = lipSync(await samplesOf(page));
      test.info().annotations.push({ type: 'lip-sync', description: JSON.stringify(sync) });
      expect(sync.mouthLoud).toBeGreaterThan(0.1);
    } else {
      const caption = (await stage.caption.textContent()) ?? '';
      await expect(stage.caption).not.toHaveText(caption, { timeout: 30_000 });
    }
  });

  await test.step('it pauses, and goes on', async () => {
    await stage.button('pause').click();
    await expect(stage.button('play')).toBeVisible();
    const caption = (await stage.caption.textContent()) ?? '';
    const since = stage.now;
    await page.waitForTimeout(1500);
    await expect(stage.caption).toHaveText(caption);
    await stage.button('play').click();
    await stage.said(({ type }) => type === 'beat', since);
  });

  await test.step('a question is answered from the course', async () => {
    const since = stage.now;
    const answer = await stage.ask('ما القيود الثلاثة؟');
    expect(answer.found).toBe(true);
    await expect(stage.answer.getByRole('listitem').first()).toBeVisible();
    await stage.said(({ type }) => type === 'beat', since, 60_000);
  });

  await test.step('a question close to the course is refused with a link to the lesson that comes closest', async () => {
    const since = stage.now;
    const answer = await stage.ask('كم سعر برنامج إدارة المخاطر؟');
    expect(answer.found).toBe(false);
    await stage.openNearest();
    await stage.said(({ type }) => type === 'beat', since, 60_000);
  });

  await test.step('a wrong answer brings other words and a second try, a right one goes on', async () => {
    await stage.goTo('المشروع والعمل اليومي');
    const asked = stage.now;
    await stage.said(({ type }) => type === 'check', asked, 90_000);
    await stage.choose('الرد على رسائل العملاء');
    expect((await stage.said(({ type }) => type === 'verdict', asked)).correct).toBe(false);
    await expect(page.getByText('ليس بعد')).toBeVisible();
    const second = stage.now;
    await stage.said(({ type }) => type === 'check', second, 60_000);
    await stage.choose('بناء متجر إلكتروني جديد للشركة');
    expect((await stage.said(({ type }) => type === 'verdict', second)).correct).toBe(true);
    await stage.said(({ type }) => type === 'beat', stage.now, 60_000);
  });

  await test.step('it ends with a summary', async () => {
    await stage.goTo('ما نحمله معنا');
    await expect(stage.over).toBeVisible({ timeout: 90_000 });
  });
});
