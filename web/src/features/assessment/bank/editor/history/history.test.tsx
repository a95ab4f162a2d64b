import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { QuestionDetails } from '@/api/generated/types.gen';
import { draftOf } from '@/features/assessment/bank/editor/draft';
import { HistoryButton } from '@/features/assessment/bank/editor/history/history-button';
import ar from '@/features/assessment/i18n/ar.json';
import en from '@/features/assessment/i18n/en.json';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const texts = { assessment: { en, ar } };
const task = { kind: 'TRUE_FALSE', correct: true, feedbackTrue: null, feedbackFalse: null } as const;
const question: QuestionDetails = {
  id: 'q1',
  courseId: '7',
  title: 'Pallets',
  state: 'ACTIVE',
  editable: true,
  revision: 2,
  version: 3,
  updatedAt: '2026-11-23T09:30:00Z',
  tags: [],
  skills: [],
  difficulty: 3,
  stem: 'Pallets fly.',
  explanation: '',
  points: 1,
  task,
};

test('a former version is compared with the present one and taken back', async () => {
  const revision = { explanation: '', points: 1, task, madeBy: null };
  fakeServer({
    'GET /api/questions/q1/revisions': {
      body: {
        items: [
          { ...revision, number: 2, madeAt: '2026-11-23T09:30:00Z', stem: 'Pallets fly.' },
          { ...revision, number: 1, madeAt: '2026-11-22T09:30:00Z', stem: 'Pallets are flat.', points: 2 },
        ],
      },
    },
    'POST /api/courses/7/questions/show': { body: { stem: [], explanation: [], task } },
  });
  const onRestore = vi.fn();
  const { user } = await renderPage(
    <HistoryButton question={question} draft={draftOf(question)} onRestore={onRestore} />,
    { texts },
  );
  await user.click(await screen.findByRole('button', { name: '2 versions' }));
  const dialog = await screen.findByRole('dialog', { name: 'What this question was' });
  expect(await within(dialog).findByText('Different: what is asked and the points.')).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Take this version' }));
  expect(onRestore).toHaveBeenCalledWith(
    expect.objectContaining({ stem: 'Pallets are flat.', points: 2, title: 'Pallets' }),
  );
  expect(screen.queryByRole('dialog')).toBeNull();
});
