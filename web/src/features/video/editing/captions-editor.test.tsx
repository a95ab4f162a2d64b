import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CaptionsEditor } from '@/features/video/editing/captions-editor';
import type { Kept, What } from '@/features/video/editing/use-captions';
import ar from '@/features/video/i18n/ar.json';
import en from '@/features/video/i18n/en.json';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const page = { texts: { video: { en, ar } } };
const kept: Kept = {
  url: '/api/files/aa',
  lines: [
    { key: 1, from: 0, to: 4000, text: 'Welcome to the store' },
    { key: 2, from: 5000, to: 9000, text: 'Goods arrive here' },
  ],
};
const write = 'PUT /api/lessons/l/captions';
const editor = (what: What = 'en', loaded = kept) => (
  <CaptionsEditor
    about={{ lessonId: 'l', video: 'film.mp4', what }}
    title="Stock"
    headings={['Shelves', 'Forms']}
    playable={null}
    loaded={loaded}
  />
);

test('a line is changed and saved over what was read, and nothing else', async () => {
  const server = fakeServer({ [write]: { body: { url: '/api/files/bb' } } });
  await renderPage(editor(), page);
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: /Goods arrive/ }));
  await userEvent.clear(screen.getByLabelText('Words'));
  await userEvent.type(screen.getByLabelText('Words'), 'Goods are <here>');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled());
  expect(server.requests.filter(({ call }) => call === write)).toEqual([
    {
      call: write,
      body: {
        video: 'film.mp4',
        what: 'en',
        before: 'aa',
        vtt:
          'WEBVTT\n\n00:00:00.000 --> 00:00:04.000\nWelcome to the store\n\n' +
          '00:00:05.000 --> 00:00:09.000\nGoods are &lt;here>\n',
      },
    },
  ]);
});

test('lines are joined and cut, and undo brings them back', async () => {
  await renderPage(editor(), page);
  await userEvent.click(screen.getByRole('button', { name: /Welcome/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Join with the next' }));
  expect(screen.getByLabelText('Words')).toHaveValue('Welcome to the store Goods arrive here');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(screen.getByRole('button', { name: /Goods arrive/ })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
});

test('what would be lost is told and not saved', async () => {
  await renderPage(editor(), page);
  await userEvent.click(screen.getByRole('button', { name: 'Add a line' }));
  expect(screen.getByText('One line cannot be saved as it is.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
});

test('a transcript becomes lines over the time that is named', async () => {
  await renderPage(editor('ar', { url: null, lines: [] }), { ...page, language: 'ar' });
  await userEvent.click(screen.getByRole('button', { name: 'من نص الكلام' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(
    within(dialog).getByLabelText('نص الكلام'),
    'أهلًا بكم في المستودع الكبير. هنا تصل البضائع كل صباح.',
  );
  await userEvent.click(within(dialog).getByRole('button', { name: 'إنشاء سطرين' }));
  expect(await screen.findByRole('button', { name: /0:00\.000\s*أهلًا بكم/ })).toBeVisible();
});

test('chapters are taken from the headings of the lesson', async () => {
  await renderPage(editor('chapters', { url: null, lines: [] }), page);
  await userEvent.click(screen.getByRole('button', { name: 'From a list' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Take the headings of the lesson' }));
  expect(within(dialog).getByLabelText('Chapters')).toHaveValue('0:00 Shelves\n0:30 Forms');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Make 2 lines' }));
  expect(await screen.findByRole('button', { name: /0:30\.000\s*Forms/ })).toBeVisible();
});

test('what somebody else saved meanwhile is not overwritten unasked', async () => {
  const answers = [
    { status: 409, body: { type: '/problems/captions-changed-meanwhile', status: 409 } },
    { body: { url: '/api/files/dd' } },
  ];
  const server = fakeServer({
    [write]: () => answers.shift() ?? { status: 500 },
    'GET /api/lessons/l/draft': { body: { pictures: [{ path: 'film.en.vtt', url: '/api/files/cc' }] } },
    'GET /api/files/cc': { body: 'WEBVTT' },
  });
  await renderPage(editor(), page);
  await userEvent.click(screen.getByRole('button', { name: /Goods arrive/ }));
  await userEvent.type(screen.getByLabelText('Words'), '!');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Put mine in its place' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(server.requests.at(-1)).toMatchObject({ call: write, body: { before: 'cc' } });
});
