import { expect, type Locator, type Page } from '@playwright/test';
import { type Look, readsWell, twoLooks } from '../support/looks.ts';
import { docxOf, pptxOf, xlsxOf } from '../support/office.ts';
import { ownCourse } from '../support/own-course.ts';
import { pdfOf } from '../support/pdf.ts';
import { noisyPng } from '../support/picture.ts';
import { send } from '../support/send.ts';
import { test } from '../support/test.ts';

interface Draft {
  readonly revision: number;
  readonly markdown: string;
}

interface CourseWithLessons {
  readonly modules: readonly { readonly lessons: readonly { readonly id: string }[] }[];
}

const [phone, english] = [...twoLooks].sort((one, other) => one.width - other.width) as [Look, Look];

test('a PDF of 500 pages opens at once, in parts, and is read with its outline, search and keys', async ({ enter }) => {
  const teacher = await enter('teacher');
  await teacher.goto('/');
  const course = await ownCourse(teacher, `Documents ${Date.now()}`);
  const { modules } = await send<CourseWithLessons>(teacher, 'GET', `/api/courses/${course}`);
  const lesson = modules[0]?.lessons[0]?.id ?? '';
  const lines = Array.from({ length: 500 }, (_, at) =>
    at === 320 ? 'Here the palimpsest is explained' : `This is page ${at + 1} of the handbook`,
  );
  const buffer = pdfOf(lines, [
    { title: 'Beginnings', page: 1 },
    { title: 'The middle', page: 251 },
  ]);

  await teacher.goto(`/teach/lessons/${lesson}`);
  await addDocument(teacher, { name: 'hand-book.pdf', mimeType: 'application/pdf', buffer });
  await expect(teacher.getByLabel('Title', { exact: true }).last()).toHaveValue('hand book');
  await teacher.getByLabel('Learners may download it').check();
  await readsWell(teacher, 'document-form', english);
  await teacher.getByRole('button', { name: 'Done' }).click();
  await expect(teacher.getByRole('link', { name: 'Read: hand book' })).toBeVisible();
  await publish(teacher, lesson, 'hand-book.pdf');

  const learner = await enter('learner');
  await learner.goto('/');
  await send(learner, 'PUT', `/api/courses/${course}/enrolment`);
  await learner.goto(`/lessons/${lesson}`);
  await expect(learner.getByRole('link', { name: 'Download: hand book' })).toBeVisible();
  let fetched = 0;
  learner.on('response', (response) => {
    if (response.url().includes('/api/files/') && response.status() === 206) {
      fetched += Number(response.headers()['content-length']);
    }
  });
  await learner.getByRole('link', { name: 'Read: hand book' }).click();
  const reader = learner.getByRole('document', { name: 'hand book' });
  await expect(reader.getByText('This is page 1 of the handbook')).toBeVisible();
  expect(fetched).toBeGreaterThan(0);
  expect(fetched).toBeLessThan(buffer.length / 3);
  await expect(learner.getByText('of 500')).toBeVisible();
  await readsWell(learner, 'document-pdf', english);

  const page = learner.getByLabel('Page number');
  await page.fill('437');
  await page.press('Enter');
  await expect(reader.getByText('This is page 437 of the handbook')).toBeVisible();
  await expect(reader.getByRole('region', { name: 'Page 437', exact: true })).toBeVisible();
  await learner.getByRole('button', { name: 'Contents' }).click();
  await learner.getByRole('button', { name: 'The middle' }).click();
  await expect(reader.getByText('This is page 251 of the handbook')).toBeVisible();
  await expect(page).toHaveValue('251');
  await reader.press('ArrowRight');
  await expect(page).toHaveValue('252');
  const before = await learner.getByText(/^\d+%$/).textContent();
  await learner.getByRole('button', { name: 'Zoom out' }).click();
  await expect(learner.getByText(/^\d+%$/)).not.toHaveText(before ?? '');
  await reader.press('Control+f');
  await learner.getByRole('searchbox', { name: 'Words to find' }).fill('PALIMPSEST');
  await expect(learner.getByText('1 of 1')).toBeVisible();
  await expect(page).toHaveValue('321');
  await readsWell(learner, 'document-found', english);
  await learner.keyboard.press('Escape');
  await learner.getByRole('link', { name: /^Back to/ }).click();
  await expect(learner).toHaveURL(`/lessons/${lesson}`);

  const other = await enter('learner', {
    language: 'ar',
    scheme: 'dark',
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  });
  await other.goto(`/lessons/${lesson}`);
  await other.getByRole('link', { name: 'قراءة: hand book' }).click();
  await expect(other.getByRole('region', { name: 'صفحة 1', exact: true })).toBeVisible();
  await expect(other.getByText('This is page 1 of the handbook')).toBeVisible();
  await readsWell(other, 'document-pdf', phone);
  await other.getByRole('document', { name: 'hand book' }).press('ArrowLeft');
  await expect(other.getByLabel('رقم الصفحة')).toHaveValue('2');
  await other.getByRole('button', { name: 'المحتويات' }).click();
  await readsWell(other, 'document-contents', phone);
});

test('documents of every other kind open, an Arabic one from right to left, and stay here unless they may be kept', async ({
  enter,
}) => {
  // a file that arrives while the draft is saved: the page saves once more
  const teacher = await enter('teacher', { expected: /409/ });
  await teacher.goto('/');
  const course = await ownCourse(teacher, `Kinds ${Date.now()}`);
  const { modules } = await send<CourseWithLessons>(teacher, 'GET', `/api/courses/${course}`);
  const lesson = modules[0]?.lessons[0]?.id ?? '';
  await teacher.goto(`/teach/lessons/${lesson}`);
  const prices = Array.from({ length: 449 }, (_, at) => `Pallet ${at + 1};${at}`);
  const files: readonly (readonly [title: string, ending: string, content: Buffer])[] = [
    ['arrivals', 'docx', docxOf(['Arrivals', 'تصل البضائع على منصات ثم تُنقل إلى المستودع وتُحفظ فيه'])],
    [
      'stock',
      'xlsx',
      xlsxOf('المخزون', [
        ['الصنف', 'العدد'],
        ['صندوق', '4'],
      ]),
    ],
    ['prices', 'csv', Buffer.from(`Item;Price\n${prices.join('\n')}`)],
    ['talk', 'pptx', pptxOf(['Pallets carry boxes', 'المنصات تحمل الصناديق'])],
    ['tone', 'wav', tone()],
    ['map', 'png', noisyPng(400, 300)],
  ];
  for (const [title, ending, buffer] of files) {
    await addDocument(teacher, { name: `${title}.${ending}`, mimeType: '', buffer });
    await expect(teacher.getByLabel('Title', { exact: true }).last()).toHaveValue(title);
    await teacher.getByRole('button', { name: 'Done' }).click();
  }
  await publish(teacher, lesson, 'map.png');

  const learner = await enter('learner');
  await learner.goto('/');
  await send(learner, 'PUT', `/api/courses/${course}/enrolment`);
  const open = async (page: Page, title: string, verb = 'Read') => {
    await page.goto(`/lessons/${lesson}`);
    await page.getByRole('link', { name: `${verb}: ${title}` }).click();
    return page.getByRole('document', { name: title });
  };
  const arrivals = await open(learner, 'arrivals');
  const arabic = arrivals.getByText('تصل البضائع على منصات');
  await expect(arabic).toBeVisible();
  expect(await arabic.evaluate((words) => getComputedStyle(words).direction)).toBe('rtl');
  await readsWell(learner, 'document-writing', english);
  const file = new URL(learner.url()).pathname.replace('/documents/', '');
  expect((await learner.request.get(`/api/files/${file}`)).status()).toBe(404);
  expect((await teacher.request.get(`/api/files/${file}`)).status()).toBe(200);

  const stock = await open(learner, 'stock');
  await expect(stock.getByRole('cell', { name: 'صندوق' })).toBeVisible();
  expect(await stock.getByRole('table').evaluate((table) => getComputedStyle(table).direction)).toBe('rtl');
  const list = await open(learner, 'prices');
  await expect(list.getByText('Rows shown: 200 of 450.')).toBeVisible();
  await list.getByRole('button', { name: 'More rows' }).click();
  await expect(list.getByText('Rows shown: 400 of 450.')).toBeVisible();
  await expect(list.getByRole('cell', { name: 'Pallet 399', exact: true })).toBeVisible();
  await readsWell(learner, 'document-list', english);

  const talk = await open(learner, 'talk');
  await expect.poll(() => drawn(talk.getByRole('img').first())).toBe(true);
  await expect(learner.getByText('of 2')).toBeVisible();
  await talk.getByText('Words of this slide').first().click();
  await expect(talk.getByText('Pallets carry boxes')).toBeVisible();
  await learner.getByLabel('Page number').fill('2');
  await learner.getByLabel('Page number').press('Enter');
  await expect.poll(() => drawn(talk.getByRole('img').last())).toBe(true);
  await readsWell(learner, 'document-slides', english);

  const map = await open(learner, 'map');
  await expect.poll(() => drawn(map.getByRole('img'))).toBe(true);
  await learner.goto(`/lessons/${lesson}`);
  const sound = learner.locator('audio[aria-label=tone]');
  await expect.poll(() => sound.evaluate((audio: HTMLAudioElement) => Math.round(audio.duration))).toBe(1);
  await readsWell(learner, 'document-cards', english);

  const other = await enter('learner', {
    language: 'ar',
    scheme: 'dark',
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  });
  for (const title of ['arrivals', 'stock', 'talk']) {
    const reader = await open(other, title, 'قراءة');
    await expect(reader.locator('article, table, img').first()).toBeVisible();
    await readsWell(other, `document-${title}`, phone);
  }
});

async function addDocument(teacher: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  await teacher.getByRole('button', { name: 'Add a block', exact: true }).click();
  await teacher.getByRole('menuitem', { name: 'Document' }).click();
  const opened = teacher.waitForEvent('filechooser');
  await teacher.getByRole('button', { name: 'Choose a file' }).click();
  await (await opened).setFiles(file);
}

/** @param last what the draft names once all of it is saved */
async function publish(teacher: Page, lesson: string, last: string) {
  await expect(async () => {
    const { revision, markdown } = await send<Draft>(teacher, 'GET', `/api/lessons/${lesson}/draft`);
    expect(markdown).toContain(last);
    await send(teacher, 'POST', `/api/lessons/${lesson}/publish`, { data: { revision } });
  }).toPass();
}

function drawn(picture: Locator): Promise<boolean> {
  return picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0);
}

/** A second of a quiet tone. */
function tone(): Buffer {
  const rate = 8000;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + rate, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(rate, 40);
  const samples = Buffer.from(Array.from({ length: rate }, (_, at) => 128 + Math.round(20 * Math.sin(at / 3))));
  return Buffer.concat([head, samples]);
}
