import type { Page } from '@playwright/test';

const key = 'clock-ahead-ms';

/**
 * Lets a test set the clock of the device, reloads included. What browsers measure time with (`performance.now`, timers, sound) goes on as
 * ever, as it does when a person sets the clock.
 */
export async function withSettableClock(page: Page): Promise<void> {
  await page.addInitScript((key) => {
    const real = Date.now.bind(Date);
    const now = () => real() + Number(sessionStorage.getItem(key));
    window.Date = new Proxy(Date, {
      construct: (date, given, made) => Reflect.construct(date, given.length > 0 ? given : [now()], made),
      apply: (date) => new date(now()).toString(),
      get: (date, name) => (name === 'now' ? now : Reflect.get(date, name)),
    });
  }, key);
}

/** From now on the device's clock is this much ahead of the true time; behind it, when negative. */
export async function setClock(page: Page, hours: number): Promise<void> {
  await page.evaluate(([key, ms]) => sessionStorage.setItem(key, String(ms)), [key, hours * 3_600_000] as const);
}
