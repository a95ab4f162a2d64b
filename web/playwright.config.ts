import { execFileSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';

/** The browser of this machine: no test downloads one. */
function chromium(): string {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // Not this one.
    }
  }
  throw new Error('No Chromium found. Install one (Debian: apt-get install chromium) or name it in CHROMIUM.');
}

/**
 * With `LECTERN_APP`, the folder of the unpacked server, everything runs against a server that is started for it. Without, only the frame
 * is tested, on the built app with a stub in the place of the server.
 */
const whole = Boolean(process.env['LECTERN_APP']);
const preview = 'http://localhost:4317';

/**
 * Two lanes of about the same length, one browser each: what is only looked at, with what makes a course of its own and leaves the
 * demo courses alone, runs beside classes and everything else. What kills the server comes when nobody else needs it.
 */
const looking = [
  '**/screens.spec.ts',
  '**/*-screens.spec.ts',
  '**/teachers-rooms.spec.ts',
  '**/roles.spec.ts',
  '**/frame/*.spec.ts',
  ...['grades', 'marking', 'quiz', 'quiz-files', 'video'].map((name) => `**/${name}.spec.ts`),
];
const killing = ['**/class-together.spec.ts', '**/uploads.spec.ts'];
const sideBySide = [
  { name: 'doing', testIgnore: [...looking, ...killing], workers: 1 },
  { name: 'looking', testMatch: looking, workers: 1 },
  { name: 'killing', testMatch: killing, dependencies: ['doing', 'looking'], workers: 1 },
];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  // Only what hangs gets here: a busy machine of two cores renders, speaks and searches at the same time.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  // Once more, and then it counts as flaky in the last line: told, but not the end of the run.
  retries: 1,
  reporter: [['list']],
  use: {
    baseURL: process.env['LECTERN_URL'] ?? preview,
    launchOptions: { executablePath: chromium(), args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required'] },
    // What cannot be clicked for so long is told with its reason, long before the test runs out of time.
    actionTimeout: 30_000,
    // Recording every page costs time, so it is for what is run once more.
    trace: 'on-first-retry',
  },
  ...(whole
    ? { globalSetup: './e2e/support/global-setup.ts', projects: sideBySide }
    : {
        testMatch: 'frame/*.spec.ts',
        webServer: { command: 'vite preview --port 4317 --strictPort', url: preview, reuseExistingServer: true },
      }),
});
