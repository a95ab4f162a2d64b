import { expect, type Page } from '@playwright/test';
import { type Look, readsWell, twoLooks } from '../support/looks.ts';
import { ownCourse } from '../support/own-course.ts';
import { send } from '../support/send.ts';
import { test } from '../support/test.ts';

interface CourseWithLessons {
  readonly modules: readonly { readonly lessons: readonly { readonly id: string }[] }[];
}

interface Draft {
  readonly revision: number;
}

/** Twenty-four seconds of bars and a tone. */
const film = 'e2e/support/tour.mp4';

const arabic = `WEBVTT

00:00.000 --> 00:09.000
أهلًا بكم في المستودع

00:09.000 --> 00:24.000
هنا تصل البضائع
`;

test('a video is sent, played at once, left and gone on with on another device, in Arabic', async ({ enter }) => {
  const [phone, english] = [...twoLooks].sort((one, other) => one.width - other.width) as [Look, Look];
  const teacher = await enter('teacher');
  await teacher.goto('/');
  const course = await ownCourse(teacher, `Video ${Date.now()}`);
  const { modules } = await send<CourseWithLessons>(teacher, 'GET', `/api/courses/${course}`);
  const lesson = modules[0]?.lessons[0]?.id ?? '';

  await teacher.goto(`/teach/lessons/${lesson}`);
  await teacher.getByRole('button', { name: 'Add a block' }).click();
  await teacher.getByRole('menuitem', { name: 'Video' }).click();
  await choose(teacher, 'Choose a file', film);
  await expect(teacher.getByLabel('Title', { exact: true }).last()).toHaveValue('tour');
  await teacher.getByLabel('Title', { exact: true }).last().fill('A tour of the store');
  const buffer = Buffer.from(arabic);
  await choose(teacher, 'Arabic captions', { name: 'spoken.vtt', mimeType: 'text/vtt', buffer });
  await expect(teacher.getByRole('button', { name: 'Arabic captions' })).toBeEnabled();
  await teacher.getByRole('button', { name: 'Done' }).click();
  await expect(teacher.getByRole('group', { name: 'Player: A tour of the store' })).toBeVisible();
  await expect(async () => {
    const { revision } = await send<Draft>(teacher, 'GET', `/api/lessons/${lesson}/draft`);
    await send(teacher, 'POST', `/api/lessons/${lesson}/publish`, { data: { revision } });
  }).toPass();

  const learner = await enter('learner', { reducedMotion: 'reduce' });
  await learner.goto('/');
  await send(learner, 'PUT', `/api/courses/${course}/enrolment`);
  await learner.goto(`/lessons/${lesson}`);
  const player = learner.getByRole('group', { name: 'Player: A tour of the store' });
  await player.scrollIntoViewIfNeeded();
  await expect(player.getByRole('button', { name: 'Play' }).last()).toBeVisible();
  expect(await untilItPlays(learner)).toBeLessThan(1000);
  await player.getByRole('button', { name: 'Pause' }).press('l');
  await expect.poll(() => second(learner)).toBeGreaterThan(10);
  await player.getByRole('button', { name: 'Pause' }).click();
  const left = await second(learner);
  // what was jumped over does not count
  await expect(learner.getByText(/You have watched [1-3]?\d% of this video/)).toBeVisible();
  await readsWell(learner, 'video', english);

  const other = await enter('learner', {
    language: 'ar',
    scheme: 'dark',
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  });
  await other.goto(`/lessons/${lesson}`);
  await other.getByRole('button', { name: /المتابعة من/ }).click();
  await expect.poll(() => second(other)).toBeGreaterThan(left - 1);
  await other.getByRole('button', { name: 'الترجمة النصية' }).click();
  await expect(other.locator('[data-caption]')).toHaveText('هنا تصل البضائع');
  await other.getByRole('button', { name: 'نص الكلام' }).click();
  await other.getByRole('searchbox').fill('أَهلا');
  await other.getByRole('button', { name: /أهلًا بكم/ }).click();
  await expect(other.locator('[data-caption]')).toHaveText('أهلًا بكم في المستودع');
  await other.getByRole('button', { name: 'إيقاف مؤقت' }).click();
  await readsWell(other, 'video', phone);
});

async function choose(
  page: Page,
  button: string,
  file: Parameters<Awaited<ReturnType<typeof chooser>>['setFiles']>[0],
) {
  const opened = chooser(page);
  await page.getByRole('button', { name: button }).click();
  await (await opened).setFiles(file);
}

function chooser(page: Page) {
  return page.waitForEvent('filechooser');
}

function second(page: Page): Promise<number> {
  return page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);
}

/** Milliseconds from the click to the first moving picture. */
function untilItPlays(page: Page): Promise<number> {
  return page.locator('video').evaluate(
    (video: HTMLVideoElement) =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        const look = () => video.currentTime > 0 && resolve(performance.now() - begun);
        video.addEventListener('timeupdate', look);
        video.click();
      }),
  );
}
