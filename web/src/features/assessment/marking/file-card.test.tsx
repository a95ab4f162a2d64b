import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { NoteContent } from '@/api/generated/types.gen';
import ar from '@/features/assessment/i18n/ar.json';
import en from '@/features/assessment/i18n/en.json';
import { FileCard } from '@/features/assessment/marking/file-card';
import { renderPage } from '@/shared/testing/render-page';

const page = { texts: { assessment: { en, ar } } };
const onPage: NoteContent = {
  ...{ id: '1', file: 'f', from: 0, to: 0, quote: 'plan.pdf', text: 'Whose figures?' },
  place: { page: 3, where: null, x: null, y: null },
};

function card(name: string, notes: readonly NoteContent[], onChange?: (notes: readonly NoteContent[]) => void) {
  const file = { file: 'f', name, bytes: 1000 };
  return <FileCard file={file} href={`/files/${name}`} notes={notes} {...(onChange && { onChange })} />;
}

test('something is said to a page of a document', async () => {
  const onChange = vi.fn();
  const { user } = await renderPage(card('plan.pdf', [onPage], onChange), page);
  await user.click(screen.getByRole('button', { name: 'Comment on plan.pdf' }));
  await user.type(screen.getByRole('textbox', { name: 'Page or slide' }), '2');
  await user.type(screen.getByRole('textbox', { name: 'Comment' }), ' Add the year. ');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith([
    onPage,
    {
      ...{ file: 'f', from: 0, to: 0, quote: 'plan.pdf', text: 'Add the year.' },
      place: { page: 2, where: null, x: null, y: null },
    },
  ]);
  expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
});

test('what is said without a place is about the whole file', async () => {
  const onChange = vi.fn();
  const { user } = await renderPage(card('costs.xlsx', [], onChange), page);
  await user.click(screen.getByRole('button', { name: 'Comment on costs.xlsx' }));
  expect(screen.getByRole('textbox', { name: 'Place' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Add' })).toBeDisabled();
  await user.type(screen.getByRole('textbox', { name: 'Comment' }), 'Well done.');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(onChange.mock.lastCall?.[0][0]).toMatchObject({ text: 'Well done.', place: null });
});

test('a point of a picture is clicked, or typed, never half of it', async () => {
  const onChange = vi.fn();
  const { user } = await renderPage(card('shelf.png', [], onChange), page);
  const picture = screen.getByRole('img', { name: 'Picture handed in: shelf.png' });
  vi.spyOn(picture, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 20, 200, 100));
  fireEvent.click(picture, { clientX: 60, clientY: 95 });
  await user.type(screen.getByRole('textbox', { name: 'Comment' }), 'This shelf');
  const top = screen.getByRole('textbox', { name: 'From the top, in %' });
  await user.clear(top);
  expect(screen.getByRole('button', { name: 'Add' })).toBeDisabled();
  await user.type(top, '80');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(onChange.mock.lastCall?.[0][0].place).toEqual({ page: null, where: null, x: 25, y: 80 });
});

test('a comment goes to its page, and away', async () => {
  const onChange = vi.fn();
  const { user } = await renderPage(card('plan.pdf', [onPage], onChange), page);
  await user.click(screen.getByRole('button', { name: 'Show page 3' }));
  expect(document.querySelector('object')).toHaveAttribute('data', '/files/plan.pdf#page=3&navpanes=0');
  await user.click(screen.getByRole('button', { name: 'Remove comment 1' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith([]);
});

test('who only reads adds and removes nothing', async () => {
  await renderPage(card('plan.pdf', [onPage]), page);
  const notes = screen.getByRole('list');
  expect(within(notes).getByText('Whose figures?')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Comment on|Remove/ })).toBeNull();
});
