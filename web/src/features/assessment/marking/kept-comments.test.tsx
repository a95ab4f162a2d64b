import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import ar from '@/features/assessment/i18n/ar.json';
import en from '@/features/assessment/i18n/en.json';
import { CommentField } from '@/features/assessment/marking/comment-field';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const page = { texts: { assessment: { en, ar } } };

function Field() {
  const [comment, setComment] = useState('');
  return <CommentField value={comment} onChange={setComment} />;
}

async function open(...kept: string[]) {
  let items = kept;
  const server = fakeServer({
    'GET /api/marking/comments': { body: { items } },
    'PUT /api/marking/comments': (body) => {
      const { text, keep } = body as { text: string; keep: boolean };
      items = keep ? [text, ...items] : items.filter((one) => one !== text);
      return { body: { items } };
    },
  });
  const { user } = await renderPage(<Field />, page);
  await user.click(screen.getByRole('button', { name: 'My comments' }));
  return { ...server, user, comment: screen.getByRole('textbox', { name: 'Comment' }) };
}

test('a kept comment is used, below what is written already', async () => {
  const { user, comment } = await open('Name an example.', 'Whose figures?');
  await user.click(await screen.findByRole('button', { name: 'Whose figures?' }));
  expect(comment).toHaveValue('Whose figures?');
  await user.click(screen.getByRole('button', { name: 'Name an example.' }));
  expect(comment).toHaveValue('Whose figures?\nName an example.');
});

test('what is written is kept once', async () => {
  const { user, comment, requests } = await open();
  expect(await screen.findByText(/Comments that you keep appear here/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Keep this comment for later' })).toBeNull();
  await user.type(comment, ' Well argued. ');
  await user.click(screen.getByRole('button', { name: 'Keep this comment for later' }));
  expect(await screen.findByRole('button', { name: 'Well argued.' })).toBeVisible();
  expect(requests.at(-1)?.body).toEqual({ text: 'Well argued.', keep: true });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Keep this comment for later' })).toBeNull());
});

test('a comment is forgotten', async () => {
  const { user, requests } = await open('Name an example.');
  await user.click(await screen.findByRole('button', { name: 'Forget “Name an example.”' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Name an example.' })).toBeNull());
  expect(requests.at(-1)?.body).toEqual({ text: 'Name an example.', keep: false });
});
