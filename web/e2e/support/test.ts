import { existsSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';

/** People of the demo academy by the name before the @ of their addresses. */
export const people = {
  learner: 'priya.nair',
  classmate: 'james.carter',
  /** Nothing is known of them: their classes are those of everybody. */
  newcomer: 'hassan.raza',
  arabicLearner: 'aisha.alkaabi',
  teacher: 'helen.marsh',
  administrator: 'mariam.alsuwaidi',
  onlooker: 'maria.santos',
  arabicOnlooker: 'yousef.alqahtani',
  auditor: 'daniel.okafor',
} as const;
export type Person = keyof typeof people;

const password = 'lectern-demo';

interface Entered extends BrowserContextOptions {
  readonly language?: 'en' | 'ar';
  readonly scheme?: 'light' | 'dark';
  /** What may go wrong here, because the test makes it so. */
  readonly expected?: RegExp;
  /** What the page gets before anything of it runs. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens a browser window in which this person is signed in. */
export type Enter = (person: Person, options?: Entered) => Promise<Page>;

/** `enter` fails its test when a page wrote an error to the console, threw one, or got a 4xx or 5xx. */
export const test = base.extend<{ enter: Enter }>({
  enter: async ({ browser }, use) => {
    const troubles: string[] = [];
    const pages: Page[] = [];
    await use(async (person, { language = 'en', scheme = 'light', expected, prepare, ...options } = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1360, height: 850 },
        storageState: await stateOf(browser, person),
        ...options,
      });
      const page = await context.newPage();
      pages.push(page);
      watch(page, (trouble) => expected?.test(trouble) || troubles.push(`${person}: ${trouble}`));
      await page.addInitScript(
        ([chosen, colours]) => {
          localStorage.setItem('lectern.language', chosen);
          localStorage.setItem('mantine-color-scheme-value', colours);
        },
        [language, scheme] as const,
      );
      await prepare?.(page);
      return page;
    });
    for (const page of pages) await page.context().close();
    expect(troubles).toEqual([]);
  },
});

function watch(page: Page, tell: (trouble: string) => void): void {
  page.on('console', (message) => message.type() === 'error' && tell(`console: ${message.text()}`));
  page.on('pageerror', (error) => tell(`error: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) tell(`${response.status()} ${response.request().method()} ${response.url()}`);
  });
}

/** Everybody signs in once for all tests, through the form. */
async function stateOf(browser: Browser, person: Person): Promise<string> {
  const file = join(process.env['LECTERN_E2E_FOLDER'] ?? tmpdir(), `${person}.json`);
  if (existsSync(file)) return file;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.locator('input[name=email]').fill(`${people[person]}@demo.lectern.example`);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => url.pathname === '/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // Whole at once: another worker may look for it at this moment.
  const own = `${file}.${process.pid}`;
  await context.storageState({ path: own });
  renameSync(own, file);
  await context.close();
  return file;
}
