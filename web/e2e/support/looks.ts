import { expect, type Locator, type Page } from '@playwright/test';
import { expectNothingFromAxe } from './axe.ts';

/** One way to look at a screen. Every screen is right in all of them. */
export interface Look {
  readonly language: 'en' | 'ar';
  readonly scheme: 'light' | 'dark';
  readonly width: 390 | 1360;
}

export const looks: readonly Look[] = (['en', 'ar'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    ([390, 1360] as const).map((width) => ({ language, scheme, width })),
  ),
);

/** Four that hold every pair of language, scheme and width: for pages behind the sign-in, of which there are many. */
export const fewLooks: readonly Look[] = looks.filter(
  ({ language, scheme, width }) => (language === 'en') === ((scheme === 'light') === (width === 1360)),
);

/** Two that hold every language, scheme and width: where there are many pages or dialogs to walk through. */
export const twoLooks: readonly Look[] = looks.filter(({ language, scheme, width }) =>
  language === 'en' ? scheme === 'light' && width === 1360 : scheme === 'dark' && width === 390,
);

export function nameOf({ language, scheme, width }: Look): string {
  return `${language}-${scheme}-${width}`;
}

/** Makes the page look so from its next navigation on. */
export async function wear(page: Page, look: Look): Promise<void> {
  await page.setViewportSize({ width: look.width, height: look.width === 390 ? 844 : 860 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(({ language, scheme }) => {
    if (sessionStorage.getItem('worn')) return;
    sessionStorage.setItem('worn', 'yes');
    localStorage.setItem('lectern.language', language);
    localStorage.setItem('mantine-color-scheme-value', scheme);
  }, look);
}

/** Waits until nothing on the page fades or moves any more, but for what turns for ever or follows scrolling. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ effect, playState, timeline }) => {
      if (timeline !== document.timeline) return true;
      const endless = effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY;
      return endless || playState !== 'running';
    }),
  );
}

/** Keeps a picture in `LECTERN_SHOTS`, when that folder is given. */
export async function shoot(page: Page, screen: string, look: Look): Promise<void> {
  const folder = process.env['LECTERN_SHOTS'];
  if (!folder) return;
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}/${screen}-${nameOf(look)}.png` });
}

/** Holds the page as it is now against axe, its width and its direction, and keeps a picture. */
export async function readsWell(page: Page, screen: string, look: Look): Promise<void> {
  await settled(page);
  await shoot(page, screen, look);
  await expectNothingFromAxe(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.dir)).toBe(look.language === 'ar' ? 'rtl' : 'ltr');
}

/** The first menu and the first list of the page read well, where it has them, while they are open. */
export async function opensWell(page: Page, screen: string, look: Look): Promise<void> {
  for (const kind of ['menu', 'listbox'] as const) {
    const opener = page.locator(`main [aria-haspopup=${kind}]:enabled`).first();
    if (await opener.isVisible()) await opensWellBy(opener, `${screen}-${kind}`, look);
  }
}

/** What this opens reads well, and Escape closes it and gives the focus back. */
export async function opensWellBy(opener: Locator, screen: string, look: Look): Promise<void> {
  const page = opener.page();
  const opened = page.getByRole('menu').or(page.getByRole('listbox'));
  await opener.click();
  await expect(opened).toBeVisible();
  await readsWell(page, screen, look);
  await page.keyboard.press('Escape');
  await expect(opened).toBeHidden();
  await expect(opener).toBeFocused();
}
