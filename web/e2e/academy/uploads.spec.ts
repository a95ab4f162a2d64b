import { createHash } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { Lectern } from '../support/lectern.ts';
import { noisyPng } from '../support/picture.ts';
import { send } from '../support/send.ts';
import { test } from '../support/test.ts';

/** The network is cut and the server killed here, and browsers say so. */
const lostConnection = /ERR_|Failed to fetch|NetworkError|WebSocket|50[0-9]|404 .*\/api\/uploads/;
const megabyte = 1_000_000;

interface Draft {
  readonly pictures: readonly { readonly path: string; readonly url: string }[];
}

/** A lesson of the teacher's own, opened where its pictures are. Answers its id. */
async function openPictures(teacher: Page): Promise<string> {
  const about = { title: 'Pictures of pallets', summary: '', language: 'en' };
  const { id: course } = await send<{ id: string }>(teacher, 'POST', '/api/courses', { data: about });
  const { lessonId } = await send<{ lessonId: string }>(teacher, 'POST', `/api/courses/${course}/lessons/import`, {
    multipart: { file: { name: 'a.md', mimeType: 'text/markdown', buffer: Buffer.from('# Pallets\n\nThey carry.') } },
  });
  await teacher.goto(`/teach/lessons/${lessonId}`);
  await teacher.getByText('Details', { exact: true }).click();
  await expect(teacher.getByText('Drop files here, or paste them')).toBeVisible();
  return lessonId;
}

async function network(page: Page) {
  const session = await page.context().newCDPSession(page);
  const set = (offline: boolean, bytesPerSecond: number) =>
    session.send('Network.emulateNetworkConditions', {
      offline,
      latency: 5,
      downloadThroughput: -1,
      uploadThroughput: bytesPerSecond,
    });
  await session.send('Network.enable');
  return { slow: () => set(false, 2 * megabyte), cut: () => set(true, 0), fast: () => set(false, -1) };
}

function row(page: Page, name: string) {
  return page.getByRole('list', { name: 'Uploads' }).getByRole('listitem').filter({ hasText: name });
}

/** Waits until so much of a file has arrived, as its reader sees it. */
function arrived(page: Page, name: string, megabytes: number) {
  const shown = async () => Number(/^([\d.]+) MB of/m.exec(await row(page, name).innerText())?.[1] ?? 0);
  return expect.poll(shown, { timeout: 30_000, intervals: [100] }).toBeGreaterThan(megabytes);
}

const files = (page: Page) => page.getByTestId('files');

test('a picture arrives whole through a cut network, a loaded page and a killed server', async ({ enter }) => {
  test.setTimeout(120_000);
  const page = await enter('teacher', { expected: lostConnection });
  const lesson = await openPictures(page);
  const line = await network(page);
  const picture = noisyPng(2400, 2200);
  await line.slow();
  await files(page).setInputFiles({ name: 'noise.png', mimeType: 'image/png', buffer: picture });

  await test.step('it goes on by itself when the network is back', async () => {
    await arrived(page, 'noise.png', 2);
    await line.cut();
    await expect(row(page, 'noise.png')).toContainText('No connection');
    await line.slow();
    await arrived(page, 'noise.png', 4);
  });
  await test.step('it goes on when the page is loaded again', async () => {
    await page.reload();
    await line.slow();
    await page.getByText('Details', { exact: true }).click();
    await arrived(page, 'noise.png', 6);
  });
  await test.step('it goes on when the server was killed', async () => {
    const lectern = Lectern.current();
    await lectern.kill();
    await expect(row(page, 'noise.png')).toContainText('No connection');
    await lectern.startAgain();
    await line.fast();
    await expect(row(page, 'noise.png')).toContainText('Done', { timeout: 40_000 });
  });
  const { pictures } = await send<Draft>(page, 'GET', `/api/lessons/${lesson}/draft`);
  const url = pictures.find(({ path }) => path === 'noise.png')?.url ?? '';
  const kept = await (await page.request.get(url)).body();
  const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  expect(sha(kept)).toBe(sha(picture));
  await expect(page.locator('main img[src*="/api/files/"]')).toHaveCount(1);
});

test('what is not a picture, two things at once or too large is refused with its reason', async ({ enter }) => {
  const page = await enter('teacher');
  const lesson = await openPictures(page);
  const small = noisyPng(20, 20);
  const archive = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg"><script>window.broken = 1</script><rect width="9" height="9"/></svg>';
  await files(page).setInputFiles([
    { name: 'page.png', mimeType: 'image/png', buffer: Buffer.from('<html><script>alert(1)</script></html>') },
    { name: 'both.png', mimeType: 'image/png', buffer: Buffer.concat([small, archive]) },
    { name: 'huge.png', mimeType: 'image/png', buffer: Buffer.concat([small, Buffer.alloc(20 * megabyte)]) },
    { name: 'drawing.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) },
  ]);
  await expect(row(page, 'page.png')).toContainText('The file is not what its name says');
  await expect(row(page, 'both.png')).toContainText('The file hides another one');
  await expect(row(page, 'huge.png')).toContainText('The file is too large');
  await expect(row(page, 'drawing.svg')).toContainText('Done');
  const { pictures } = await send<Draft>(page, 'GET', `/api/lessons/${lesson}/draft`);
  expect(pictures.map(({ path }) => path)).toEqual(['drawing.svg']);
  const drawing = await page.request.get(pictures[0]?.url ?? '');
  expect(await drawing.text()).not.toContain('script');
});
