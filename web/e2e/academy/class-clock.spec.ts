import { expect } from '@playwright/test';
import { ClassStage } from '../support/class-stage.ts';
import { setClock, withSettableClock } from '../support/device-clock.ts';
import { forgetSamples, lipSync, listen, samplesOf, untilLoud, untilSpokenFor } from '../support/sound.ts';
import { test } from '../support/test.ts';

test('a class goes on when the clock of the device is set forward, and back', async ({ enter }) => {
  test.setTimeout(180_000);
  const page = await enter('classmate', {
    prepare: async (page) => {
      await withSettableClock(page);
      await listen(page);
    },
  });
  const stage = new ClassStage(page);
  await stage.takeClass('inventory-basics', 'Measuring service');
  await untilLoud(page);

  for (const hours of [5, -19]) {
    await test.step(`${hours} hours off`, async () => {
      await setClock(page, hours);
      const off = await page.evaluate(() => Date.now() - (performance.timeOrigin + performance.now()));
      expect(off / 3_600_000).toBeCloseTo(hours, 1);
      const { now: since, place } = stage;
      const caption = (await stage.caption.textContent()) ?? '';
      await forgetSamples(page);

      await untilSpokenFor(page, 8);
      await stage.said(({ type, index }) => type === 'beat' && (index ?? 0) > place, since);
      await expect(stage.caption).not.toHaveText(caption);
      await expect(stage.caption).not.toBeEmpty();
      const sync = lipSync(await samplesOf(page));
      test.info().annotations.push({ type: `lip-sync, ${hours} h off`, description: JSON.stringify(sync) });
      expect(sync.mouthLoud).toBeGreaterThan(0.12);
      expect(sync.correlation).toBeGreaterThan(0.4);
    });
  }

  await test.step('a page that is opened by a wrong clock finds the class where it is', async () => {
    const { place } = stage;
    await page.reload();
    await stage.enter();
    await untilLoud(page);
    expect(stage.place).toBeGreaterThanOrEqual(place);
  });
});
