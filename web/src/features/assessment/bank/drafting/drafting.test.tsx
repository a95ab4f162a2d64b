import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { CourseDetails, DraftingProgress, QuestionDetails, QuestionPage } from '@/api/generated/types.gen';
import { BankPage } from '@/features/assessment/bank/bank-page';
import { OriginNote } from '@/features/assessment/bank/editor/origin-note';
import ar from '@/features/assessment/i18n/ar.json';
import en from '@/features/assessment/i18n/en.json';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const texts = { assessment: { en, ar } };
const page = { texts, at: '/teach/courses/7/questions', path: 'teach/courses/:courseId/questions' };
const course = {
  id: '7',
  title: 'Stock',
  modules: [{ id: '1', title: 'Basics', lessons: [{ id: '9', title: 'Orders', summary: '', minutes: 5, version: 1 }] }],
} as unknown as CourseDetails;
const draft: QuestionPage['items'][number] = {
  id: '3',
  kind: 'CHOICE',
  title: 'What is average stock?',
  stem: 'What is average stock?',
  state: 'DRAFT',
  tags: [],
  skills: [],
  difficulty: 2,
  points: 1,
  revision: 1,
  unreviewed: true,
  updatedAt: '2026-11-23T10:00:00Z',
};
const bank = (drafting: boolean): QuestionPage => ({
  items: [draft],
  tags: [],
  skills: [],
  editable: true,
  drafting,
  next: null,
});
const run: DraftingProgress = { id: '5', state: 'RUNNING', done: 0, of: 2, kept: 0, dropped: [], problem: null };

const listed = (drafting: boolean) => ({
  'GET /api/courses/7': { body: course },
  'GET /api/courses/7/questions': { body: bank(drafting) },
});

describe('drafts of questions', () => {
  test('without a model there is no button', async () => {
    fakeServer(listed(false));
    await renderPage(<BankPage />, page);
    expect(await screen.findByText('To review')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Draft from a lesson' })).toBeNull();
  });

  test('a lesson is chosen, and what came of it is told', async () => {
    const server = fakeServer({
      ...listed(true),
      'POST /api/courses/7/question-drafts': { status: 202, body: run },
      'GET /api/question-drafts/5': {
        body: { ...run, state: 'DONE', done: 2, kept: 3, dropped: [{ reason: 'NOT_IN_LESSON', questions: 2 }] },
      },
    });
    const { user } = await renderPage(<BankPage />, page);
    await user.click(await screen.findByRole('button', { name: 'Draft from a lesson' }));
    await user.click(await screen.findByRole('combobox', { name: 'Lesson' }));
    await user.click(await screen.findByRole('option', { name: 'Orders' }));
    await user.click(screen.getByRole('button', { name: 'Draft' }));
    expect(await screen.findByText('3 new drafts are in the bank.')).toBeVisible();
    expect(screen.getByText('2 whose answers are not in the lesson')).toBeVisible();
    expect(server.requests.find(({ call }) => call.startsWith('POST'))?.body).toEqual({
      lessonId: '9',
      kinds: ['CHOICE', 'TRUE_FALSE'],
      count: 5,
    });
  });

  test('a failure is told in words', async () => {
    fakeServer({
      ...listed(true),
      'POST /api/courses/7/question-drafts': { status: 202, body: run },
      'GET /api/question-drafts/5': { body: { ...run, state: 'FAILED', problem: 'model-busy' } },
    });
    const { user } = await renderPage(<BankPage />, { ...page, language: 'ar' });
    await user.click(await screen.findByRole('button', { name: 'مسودات من درس' }));
    await user.click(await screen.findByRole('combobox', { name: 'الدرس' }));
    await user.click(await screen.findByRole('option', { name: 'Orders' }));
    await user.click(screen.getByRole('button', { name: 'صياغة' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('النموذج اللغوي مشغول'));
  });

  test('a draft says what it rests on', async () => {
    const origin: NonNullable<QuestionDetails['origin']> = {
      lesson: '9',
      lessonVersion: 1,
      lessonTitle: 'Orders',
      block: '4',
      quote: 'Half of the order.',
      model: 'fake-1',
      draftedAt: '2026-11-23T10:00:00Z',
      reviewedAt: null,
    };
    await renderPage(<OriginNote origin={origin} />, { texts });
    expect(screen.getByText('Drafted by a language model: please review')).toBeVisible();
    expect(screen.getByText('Half of the order.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Orders' })).toHaveAttribute('href', '/lessons/9');
  });
});
