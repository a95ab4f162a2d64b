import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { FeedbackForm, FeedbackResults } from '@/api/generated/types.gen';
import { CoursePanel } from '@/features/feedback/give/course-panel';
import ar from '@/features/feedback/i18n/ar.json';
import en from '@/features/feedback/i18n/en.json';
import { ResultsPage } from '@/features/feedback/results/results-page';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const texts = { feedback: { en, ar } };
const mine = '/api/courses/7/feedback/mine';

describe('giving feedback', () => {
  const empty: FeedbackForm = { mayGive: true, teachers: [{ id: '3', name: 'Huda' }], given: null };

  test('stars for the course are enough, and no name is given unless wanted', async () => {
    const server = fakeServer({ [`GET ${mine}`]: { body: empty }, [`PUT ${mine}`]: { body: {} } });
    const { user } = await renderPage(<CoursePanel courseId="7" />, { texts });
    await user.click(await screen.findByRole('button', { name: 'Give feedback' }));
    expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled();
    const stars = screen.getByRole('radiogroup', { name: 'The course' });
    within(stars).getByRole('radio', { name: '4 of 5 stars' }).focus();
    await user.keyboard(' ');
    await user.type(screen.getByRole('textbox', { name: 'In your words: The course' }), 'Clear');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() =>
      expect(server.requests.find(({ call }) => call === `PUT ${mine}`)?.body).toEqual({
        anonymous: true,
        course: { stars: 4, text: 'Clear' },
        teachers: [],
      }),
    );
  });

  test('what was said can be changed', async () => {
    const given = {
      anonymous: false,
      course: { stars: 2, text: 'Too fast' },
      teachers: [{ teacherId: '3', opinion: { stars: 5, text: '' } }],
    };
    const server = fakeServer({ [`GET ${mine}`]: { body: { ...empty, given } }, [`PUT ${mine}`]: { body: given } });
    const { user } = await renderPage(<CoursePanel courseId="7" />, { texts });
    await user.click(await screen.findByRole('button', { name: 'Change' }));
    expect(screen.getByDisplayValue('Too fast')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(server.requests.find(({ call }) => call === `PUT ${mine}`)?.body).toEqual(given));
  });

  test('who does not take the course is not asked', async () => {
    const server = fakeServer({ [`GET ${mine}`]: { body: { mayGive: false, teachers: [], given: null } } });
    const { container } = await renderPage(<CoursePanel courseId="7" />, { texts });
    await waitFor(() => expect(server.requests).toHaveLength(1));
    expect(container.querySelector('section')).toBeNull();
  });
});

describe('what learners say', () => {
  const results: FeedbackResults = {
    course: 'Stock',
    fewest: 3,
    answers: 5,
    ratings: {
      count: 4,
      mean: 3.75,
      distribution: [0, 1, 0, 2, 1],
      texts: [{ stars: 5, text: 'Clear', name: 'Noor' }],
    },
    teachers: [{ teacher: { id: '3', name: 'Huda' }, answers: 2, ratings: null }],
  };

  test.each([
    ['en', '3.8 of 5 on average', 'Huda as a teacher'],
    ['ar', '3.8 من 5 في المتوسط', 'Huda في التدريس'],
  ] as const)('is summed up, and kept back where it would tell on somebody (%s)', async (language, mean, title) => {
    fakeServer({ 'GET /api/courses/7/feedback': { body: results } });
    await renderPage(<ResultsPage />, { texts, language, path: '/c/:courseId', at: '/c/7' });
    expect(await screen.findByText(mean)).toBeVisible();
    expect(screen.getByText('Noor')).toBeVisible();
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
  });

  test('says how many answers are held back and why, and counts none of them', async () => {
    fakeServer({ 'GET /api/courses/7/feedback': { body: results } });
    const { user } = await renderPage(<ResultsPage />, { texts, path: '/c/:courseId', at: '/c/7' });
    expect(await screen.findByText(/^1 answer without a name is held back/)).toBeVisible();
    expect(screen.getByText(/^2 answers\. They are shown as soon as nobody can be made out/)).toBeVisible();
    const bars = screen.getByRole('list', { name: 'How many gave how many stars' });
    expect(
      within(bars)
        .getAllByRole('listitem')
        .map((bar) => bar.textContent?.at(-1)),
    ).toEqual(['1', '2', '0', '1', '0']);
    await user.click(screen.getByRole('button', { name: 'What does “Average” mean?' }));
    expect(await screen.findByText(/Answers without a name count from 3 of them on/)).toBeVisible();
  });

  test('is nothing as long as nobody has said anything', async () => {
    fakeServer({ 'GET /api/courses/7/feedback': { body: { ...results, answers: 0, ratings: null, teachers: [] } } });
    await renderPage(<ResultsPage />, { texts, path: '/c/:courseId', at: '/c/7' });
    expect(await screen.findByText('Nobody has said anything yet.')).toBeVisible();
    expect(screen.queryByRole('list')).toBeNull();
  });
});
