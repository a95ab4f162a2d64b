import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { AnswersToChoose, MarkedQuestion } from '@/api/generated/types.gen';
import ar from '@/features/assessment/i18n/ar.json';
import en from '@/features/assessment/i18n/en.json';
import { TogetherDialog } from '@/features/assessment/marking/together-dialog';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const page = { texts: { assessment: { en, ar } } };
const question: MarkedQuestion = { id: 'q', revision: 2, stem: [] };
const answer = (id: string, name: string) => ({
  ...{ attemptId: `of-${id}`, id, points: 4 },
  learner: { name, number: null },
  response: { kind: 'ESSAY' as const, text: `${name} says` },
});
const answers: AnswersToChoose = {
  items: [answer('a', 'Aisha'), answer('b', 'Badr'), answer('c', 'Carol')],
  rubric: null,
};

async function open(saved: { status?: number; body: unknown }) {
  const server = fakeServer({
    'GET /api/assessments/7/marking/q/2': { body: answers },
    'POST /api/assessments/7/marking': saved,
  });
  const onClose = vi.fn();
  const rendered = await renderPage(<TogetherDialog assessmentId="7" question={question} onClose={onClose} />, page);
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByText('Aisha says');
  return { ...server, ...rendered, dialog, onClose };
}

test('chosen answers get one mark, after it was said what will happen', async () => {
  const { user, dialog, requests, onClose } = await open({ body: { marked: 2, left: 0 } });
  const give = () => within(dialog).getByRole('button', { name: /^(Give it to|Choose answers first)/ });
  expect(give()).toBeDisabled();
  await user.click(within(dialog).getByRole('checkbox', { name: 'Aisha' }));
  await user.click(within(dialog).getByRole('checkbox', { name: 'Carol' }));
  expect(give()).toBeDisabled();
  await user.type(within(dialog).getByRole('textbox', { name: 'Points' }), '2.5');
  await user.type(within(dialog).getByRole('textbox', { name: 'Comment' }), 'Name an example.');
  await user.click(give());
  expect(within(dialog).getByRole('status')).toHaveTextContent('2 answers get 2.5 points each. Nothing is saved yet.');
  expect(requests.some(({ call }) => call.startsWith('POST'))).toBe(false);
  expect(within(dialog).getByRole('checkbox', { name: 'Badr' })).toBeDisabled();
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(requests.find(({ call }) => call.startsWith('POST'))?.body).toEqual({
    answers: [
      { attemptId: 'of-a', id: 'a' },
      { attemptId: 'of-c', id: 'c' },
    ],
    points: 2.5,
    comment: 'Name an example.',
    levels: null,
  });
});

test('one box chooses all, and one step back leads to the choice', async () => {
  const { user, dialog } = await open({ body: { marked: 3, left: 0 } });
  await user.click(within(dialog).getByRole('checkbox', { name: 'Choose all' }));
  await user.type(within(dialog).getByRole('textbox', { name: 'Points' }), '4');
  await user.click(within(dialog).getByRole('button', { name: 'Give it to 3 answers' }));
  await user.click(within(dialog).getByRole('button', { name: 'Back' }));
  await user.click(within(dialog).getByRole('checkbox', { name: 'Badr' }));
  expect(within(dialog).getByRole('button', { name: 'Give it to 2 answers' })).toBeEnabled();
});

test('a refusal is told and nothing is lost', async () => {
  const { user, dialog, onClose } = await open({ status: 409, body: { type: '/problems/changed-meanwhile' } });
  await user.click(within(dialog).getByRole('checkbox', { name: 'Aisha' }));
  await user.type(within(dialog).getByRole('textbox', { name: 'Points' }), '1');
  await user.click(within(dialog).getByRole('button', { name: 'Give it to one answer' }));
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  expect(await within(dialog).findByRole('alert')).toBeVisible();
  expect(within(dialog).getByRole('textbox', { name: 'Points' })).toHaveValue('1');
  expect(onClose).not.toHaveBeenCalled();
});
