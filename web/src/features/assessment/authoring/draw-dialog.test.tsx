import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { AssessmentContent, QuestionPage } from '@/api/generated/types.gen';
import { newContent } from '@/features/assessment/authoring/content';
import { ItemList } from '@/features/assessment/authoring/item-list';
import ar from '@/features/assessment/i18n/ar.json';
import en from '@/features/assessment/i18n/en.json';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const page = { texts: { assessment: { en, ar } } };
const bank: QuestionPage = {
  ...{ items: [], tags: ['week 1'], skills: ['Stock', 'Costs'] },
  ...{ editable: true, drafting: false, next: null },
};
const quizzes = {
  ...{ attempts: 0, coolingMinutes: 0, shuffleQuestions: false, shuffleOptions: false },
  ...{ disclosure: 'ANSWERS' as const, together: false },
};
const empty = newContent('7', 'QUIZ', 'Week 1', quizzes);

function drawing(content: AssessmentContent, size: (body: unknown) => number) {
  const server = fakeServer({
    'GET /api/courses/7/questions': { body: bank },
    'POST /api/courses/7/questions/pool': (body) => ({ body: { questions: size(body) } }),
  });
  const onChange = vi.fn();
  const list = <ItemList courseId="7" content={content} missing={[]} onChange={onChange} />;
  return { ...server, onChange, list };
}

test('questions are drawn by skill and difficulty, and it is said how many there are', async () => {
  const narrow = { tags: [], skills: ['Stock'], easiest: 2, hardest: 4 };
  const isNarrow = (body: unknown) => {
    const { skills, easiest, hardest } = body as typeof narrow;
    return skills[0] === 'Stock' && easiest === 2 && hardest === 4;
  };
  const { onChange, list } = drawing(empty, (body) => (isNarrow(body) ? 3 : 40));
  const { user } = await renderPage(list, page);
  await user.click(screen.getByRole('button', { name: 'Draw questions' }));
  expect(await screen.findByText('40 questions to choose from')).toBeVisible();
  await user.click(screen.getByRole('combobox', { name: 'About these skills' }));
  await user.click(await screen.findByRole('option', { name: 'Stock' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Difficulty from' }), '2');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Difficulty to' }), '4');
  expect(await screen.findByText('3 questions to choose from')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Add' }));
  expect(onChange.mock.lastCall?.[0].sections[0].items).toEqual([{ ...narrow, question: null, draw: 5, points: 1 }]);
});

test('a draw of more than there are is marked', async () => {
  const drawn = { question: null, draw: 5, tags: ['week 1'], points: 1, skills: ['Stock'], easiest: 2, hardest: 4 };
  const named = { question: 'q', draw: 1, tags: [], points: 1 };
  const { list, requests } = drawing({ ...empty, sections: [{ title: '', items: [drawn, named] }] }, () => 1);
  await renderPage(list, page);
  expect(await screen.findByText('1 question to choose from')).toHaveStyle({ color: 'var(--mantine-color-error)' });
  expect(screen.getByText('with week 1 · about Stock · difficulty 2 to 4')).toBeVisible();
  expect(requests.find(({ call }) => call.endsWith('/pool'))?.body).toMatchObject({ without: ['q'] });
});
