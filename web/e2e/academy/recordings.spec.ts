import { expect, type Page } from '@playwright/test';
import { type Look, readsWell, twoLooks } from '../support/looks.ts';
import { ownCourse } from '../support/own-course.ts';
import { send } from '../support/send.ts';
import { test } from '../support/test.ts';

interface CourseWithLessons {
  readonly modules: readonly { readonly lessons: readonly { readonly id: string }[] }[];
}

/** Twenty-four seconds of bars and a tone. */
const film = 'e2e/support/tour.mp4';

/** A class of the course for everybody, begun and ended at once. */
async function pastClass(teacher: Page, course: string, title: string): Promise<void> {
  const { modules } = await send<CourseWithLessons>(teacher, 'GET', `/api/courses/${course}`);
  const lessonId = modules[0]?.lessons[0]?.id;
  const { id } = await send<{ id: string }>(teacher, 'POST', '/api/classes', {
    data: { lessonId, kind: 'GROUP', title, character: 'noor' },
  });
  await send(teacher, 'DELETE', `/api/classes/${id}`);
}

test('a film of a class is added, seen by whom its rule names, and gone on with on another device', async ({
  enter,
}) => {
  const [phone, english] = [...twoLooks].sort((one, other) => one.width - other.width) as [Look, Look];
  const teacher = await enter('teacher', { reducedMotion: 'reduce' });
  await teacher.goto('/');
  const course = await ownCourse(teacher, `Recorded ${Date.now()}`);
  await pastClass(teacher, course, 'Receiving goods');
  const learner = await enter('learner', { reducedMotion: 'reduce' });
  await learner.goto('/');
  await send(learner, 'PUT', `/api/courses/${course}/enrolment`);

  await test.step('a teacher adds it and says what it is', async () => {
    await teacher.goto(`/courses/${course}/recordings`);
    await teacher.getByTestId('files').setInputFiles(film);
    const dialog = teacher.getByRole('dialog', { name: 'About this film' });
    await expect(dialog.getByLabel('Title')).toHaveValue('tour');
    await dialog.getByLabel('Title').fill('Receiving goods, filmed');
    await dialog.getByLabel('Class', { exact: true }).selectOption({ index: 1 });
    await dialog.getByLabel('Who sees it').selectOption('ATTENDED');
    await readsWell(teacher, 'recording-dialog', english);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
    const row = teacher.getByRole('listitem').filter({ hasText: 'Receiving goods, filmed' });
    await expect(row).toContainText('Those who were in the class');
    await readsWell(teacher, 'recordings-teacher', english);
  });

  await test.step('who was not in the class does not see it until everybody may', async () => {
    await learner.goto(`/courses/${course}/recordings`);
    await expect(learner.getByRole('link', { name: 'Play Receiving goods', exact: true })).toBeVisible();
    await expect(learner.getByText('filmed')).toBeHidden();
    await teacher.getByRole('button', { name: 'What can be done with Receiving goods, filmed' }).click();
    await teacher.getByRole('menuitem', { name: 'Change' }).click();
    await teacher.getByLabel('Who sees it').selectOption('COURSE');
    await teacher.getByRole('button', { name: 'Save' }).click();
    await expect(teacher.getByRole('dialog')).toBeHidden();
  });

  await test.step('it plays, and goes on elsewhere where it was left', async () => {
    await learner.goto(`/courses/${course}`);
    await learner.getByRole('link', { name: 'See the recordings' }).click();
    await learner.getByRole('link', { name: 'Play Receiving goods, filmed' }).click();
    const player = learner.getByRole('group', { name: 'Player: Receiving goods, filmed' });
    await expect(player.getByRole('button', { name: 'Play' }).last()).toBeVisible({ timeout: 30_000 });
    await player.getByRole('button', { name: 'Play' }).last().click();
    await player.getByRole('button', { name: 'Pause' }).press('l');
    await expect.poll(() => second(learner)).toBeGreaterThan(10);
    const kept = learner.waitForResponse((response) => response.url().endsWith('/position'));
    await player.getByRole('button', { name: 'Pause' }).click();
    expect((await kept).status()).toBe(204);
    const left = await second(learner);
    await readsWell(learner, 'recording', english);

    const other = await enter('learner', {
      language: 'ar',
      scheme: 'dark',
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    });
    await other.goto(`/courses/${course}/recordings`);
    await expect(other.getByRole('link', { name: 'تشغيل Receiving goods, filmed' })).toBeVisible();
    await readsWell(other, 'recordings', phone);
    await other.getByRole('link', { name: 'تشغيل Receiving goods, filmed' }).click();
    await other.getByRole('button', { name: /المتابعة من/ }).click();
    await expect.poll(() => second(other)).toBeGreaterThan(left - 1);
    await other.getByRole('button', { name: 'إيقاف مؤقت' }).click();
    await readsWell(other, 'recording', phone);
  });
});

function second(page: Page): Promise<number> {
  return page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);
}
