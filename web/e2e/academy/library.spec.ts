import { expect, type Page } from '@playwright/test';
import { type Look, readsWell, twoLooks } from '../support/looks.ts';
import { ownCourse } from '../support/own-course.ts';
import { noisyPng } from '../support/picture.ts';
import { send } from '../support/send.ts';
import { test } from '../support/test.ts';

interface CourseWithLessons {
  readonly modules: readonly { readonly lessons: readonly { readonly id: string }[] }[];
}
interface Draft {
  readonly pictures: readonly { readonly path: string; readonly url: string }[];
}

const draftOf = (page: Page, lesson: string) => send<Draft>(page, 'GET', `/api/lessons/${lesson}/draft`);

test('a picture of a lesson is found, seen where it stands and replaced there', async ({ enter }) => {
  const [phone, english] = [...twoLooks].sort((one, other) => one.width - other.width) as [Look, Look];
  const teacher = await enter('teacher', { reducedMotion: 'reduce' });
  await teacher.goto('/');
  const name = `pallet-${Date.now()}.png`;
  const gone = `gone-${Date.now()}.png`;
  const course = await ownCourse(teacher, `Pictured ${Date.now()}`, `![A pallet](${name})\n\n![Gone](${gone})`);
  const { modules } = await send<CourseWithLessons>(teacher, 'GET', `/api/courses/${course}`);
  const lesson = modules[0]?.lessons[0]?.id ?? '';

  await teacher.goto(`/teach/lessons/${lesson}`);
  await teacher.getByText('Details', { exact: true }).click();
  await teacher.getByTestId('files').setInputFiles({ name, mimeType: 'image/png', buffer: noisyPng(40, 30) });
  await expect.poll(async () => (await draftOf(teacher, lesson)).pictures.length).toBe(1);
  const before = (await draftOf(teacher, lesson)).pictures[0]?.url;

  await test.step('it is found by its name and leads to the lesson', async () => {
    await teacher.goto('/library');
    await teacher.getByRole('searchbox', { name: 'Search by name' }).fill(name.toUpperCase());
    const row = teacher.getByRole('list', { name: 'Library' }).getByRole('listitem');
    await expect(row).toHaveCount(1);
    await expect(row).toContainText('Shown in 1 place');
    await readsWell(teacher, 'library', english);
    await row.getByRole('link', { name }).click();
    await expect(teacher.getByRole('img', { name })).toBeVisible();
    await expect(teacher.getByRole('link', { name: /the lesson/ })).toHaveAttribute('href', `/teach/lessons/${lesson}`);
    await readsWell(teacher, 'library-file', english);
  });

  await test.step('another one takes its place in the draft', async () => {
    await teacher.getByRole('button', { name: 'Replace everywhere' }).click();
    const dialog = teacher.getByRole('dialog', { name: 'Replace everywhere' });
    await dialog
      .getByTestId('files')
      .setInputFiles({ name: 'other.png', mimeType: 'image/png', buffer: noisyPng(50, 30) });
    await expect(dialog.getByText('It stands in 1 place now.')).toBeVisible();
    await readsWell(teacher, 'library-replaced', english);
    const after = (await draftOf(teacher, lesson)).pictures;
    expect(after.map(({ path }) => path)).toEqual([name]);
    expect(after[0]?.url).not.toBe(before);
  });

  await test.step('what is missing is told with where it is, and what room files take', async () => {
    await teacher.goto('/library');
    await teacher.getByRole('link', { name: 'Care' }).click();
    const missing = teacher
      .getByRole('list', { name: 'Missing files' })
      .getByRole('listitem')
      .filter({ hasText: gone });
    await expect(missing).toContainText('Upload a file of this name in the lesson');
    await readsWell(teacher, 'library-care', english);
    await teacher.goto('/library/room');
    await expect(teacher.getByRole('link', { name: /^Pictured/ })).toBeVisible();
    await readsWell(teacher, 'library-room', english);
  });

  await test.step('an auditor looks, in Arabic, and changes nothing', async () => {
    const auditor = await enter('auditor', {
      language: 'ar',
      scheme: 'dark',
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    });
    await auditor.goto(`/library?course=${course}`);
    await expect(auditor.getByRole('list', { name: 'المكتبة' }).getByRole('listitem')).toHaveCount(2);
    await readsWell(auditor, 'library', phone);
    await auditor.getByRole('link', { name }).first().click();
    await expect(auditor.getByRole('heading', { name: 'أين يظهر' })).toBeVisible();
    await expect(auditor.getByRole('button', { name: 'استبدال في كل المواضع' })).toBeHidden();
    await readsWell(auditor, 'library-file', phone);
    await auditor.goto('/library/care');
    await expect(auditor.getByText(gone)).toBeVisible();
    await readsWell(auditor, 'library-care', phone);
    await auditor.goto('/library/room');
    await expect(auditor.getByRole('heading', { name: 'الأكاديمية كلها' })).toBeVisible();
    await readsWell(auditor, 'library-room', phone);
  });
});
