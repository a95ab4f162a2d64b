import { expect } from '@playwright/test';
import { ClassStage } from '../support/class-stage.ts';
import {
  forgetSamples,
  lipSync,
  listen,
  samplesOf,
  silentAfterAskMs,
  untilLoud,
  untilSpokenFor,
} from '../support/sound.ts';
import { test } from '../support/test.ts';

test('a learner takes a whole class', async ({ enter }) => {
  test.setTimeout(240_000);
  const page = await enter('newcomer', { prepare: listen });
  const stage = new ClassStage(page);

  await test.step('the teacher is heard, the face moves with it, captions and board follow', async () => {
    await stage.takeClass('inventory-basics', 'Economic order quantity');
    await untilLoud(page);
    await forgetSamples(page);
    await untilSpokenFor(page, 6);
    const caption = await stage.caption.textContent();
    expect(caption?.trim()).not.toBe('');
    await expect(stage.board).not.toBeEmpty();
    await stage.said(({ type, index }) => type === 'beat' && (index ?? 0) >= 2);
    await expect(stage.caption).not.toHaveText(caption ?? '');
  });

  await test.step('pause is silence with a still mouth; then it goes on', async () => {
    await stage.button('pause').click();
    await expect(stage.button('play')).toBeVisible();
    await page.waitForFunction(
      () => {
        const { samples } = window.heard;
        const now = samples.at(-1)?.at ?? 0;
        const lately = samples.filter(({ at }) => at > now - 1500);
        return now > 1500 && lately.every(({ rms }) => rms < 0.002);
      },
      undefined,
      { polling: 100 },
    );
    const sync = lipSync(await samplesOf(page));
    test.info().annotations.push({ type: 'lip-sync', description: JSON.stringify(sync) });
    expect(sync.spoken).toBeGreaterThan(5);
    expect(sync.mouthLoud).toBeGreaterThan(0.12);
    expect(sync.mouthSilent).toBeLessThan(sync.mouthLoud / 3);
    expect(sync.correlation).toBeGreaterThan(0.4);

    await stage.button('play').click();
    await untilLoud(page);
    const since = stage.now;
    const { place } = stage;
    await stage.button('back').click();
    const again = await stage.said(({ type }) => type === 'beat', since);
    expect(again.index).toBeLessThanOrEqual(place);
  });

  await test.step('a question stops the teacher at once; the answer says where it stands', async () => {
    await stage.writeQuestion('What is the economic order quantity?');
    await untilLoud(page);
    const since = stage.now;
    await page.keyboard.press('Enter');
    const silence = await silentAfterAskMs(page);
    test.info().annotations.push({ type: 'silent after', description: `${Math.round(silence)} ms` });
    expect(silence).toBeLessThanOrEqual(300);

    const answer = await stage.said(({ type, last }) => type === 'answer' && last === true, since);
    expect(answer.found).toBe(true);
    const source = stage.answer.getByRole('listitem').getByRole('button').first();
    const quote = (await source.locator('span > span').last().textContent()) ?? '';
    const lesson = await source.locator('strong').textContent();
    if (lesson === 'Economic order quantity') {
      await source.click();
      await expect(
        stage
          .button('back')
          .or(page.getByRole('button', { name: 'Back to the class' }))
          .last(),
      ).toBeVisible();
      await expect(page.locator('main')).toContainText(quote.slice(0, 40));
      await page.getByRole('button', { name: 'Back to the class' }).click();
    } else {
      const [opened] = await Promise.all([page.context().waitForEvent('page'), source.click()]);
      await expect(opened.getByRole('heading', { level: 1 })).toHaveText(lesson ?? '');
      await opened.close();
    }
    await stage.said(({ type, beat }) => type === 'beat' && beat?.kind !== undefined, since, 60_000);
    await untilLoud(page);
  });

  await test.step('a question outside of the course is refused, and nothing is quoted', async () => {
    const since = stage.now;
    const answer = await stage.ask('Who won the football world cup, and how do I bake bread?');
    expect(answer.found).toBe(false);
    await expect(stage.answer.getByRole('listitem')).toHaveCount(0);
    await stage.said(({ type }) => type === 'beat', since, 60_000);
  });

  await test.step('a question close to the course is refused with a link to the lesson that comes closest', async () => {
    const since = stage.now;
    const answer = await stage.ask('What is vendor managed inventory?');
    expect(answer.found).toBe(false);
    await stage.openNearest();
    await stage.said(({ type }) => type === 'beat', since, 60_000);
  });

  await test.step('a wrong answer brings other words and a second try, a right one goes on', async () => {
    await stage.goTo('The average on the shelf');
    const asked = stage.now;
    await stage.said(({ type }) => type === 'check', asked, 90_000);
    await stage.choose('The yearly demand');
    const wrong = await stage.said(({ type }) => type === 'verdict', asked);
    expect(wrong.correct).toBe(false);
    await expect(page.getByText('Not yet')).toBeVisible();
    const second = stage.now;
    await stage.said(({ type }) => type === 'check', second, 60_000);
    await stage.choose('The average stock');
    const right = await stage.said(({ type }) => type === 'verdict', second);
    expect(right.correct).toBe(true);
    await stage.said(({ type }) => type === 'beat', stage.now, 60_000);
  });

  await test.step('the end: a summary, and the progress is kept', async () => {
    await stage.goTo('What we take with us');
    await expect(stage.over).toBeVisible({ timeout: 90_000 });
    await expect(page.getByText('What is the economic order quantity?').first()).toBeVisible();
    await page.getByText('Everything that was said').click();
    await expect(page.locator('details')).toContainText('economic order quantity');
  });
});
