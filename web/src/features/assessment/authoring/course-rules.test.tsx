import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { CourseRulesAnswer } from '@/api/generated/types.gen';
import { newContent } from '@/features/assessment/authoring/content';
import { CourseRules } from '@/features/assessment/authoring/course-rules';
import ar from '@/features/assessment/i18n/ar.json';
import en from '@/features/assessment/i18n/en.json';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const page = { texts: { assessment: { en, ar } } };
const rules: CourseRulesAnswer = {
  passMark: 70,
  number: 4,
  quizzes: {
    attempts: 0,
    coolingMinutes: 0,
    shuffleQuestions: false,
    shuffleOptions: true,
    disclosure: 'ANSWERS',
    together: false,
  },
};

test('the pass mark and what quizzes begin with are decided together', async () => {
  const { requests } = fakeServer({ 'PUT /api/courses/7/assessment-rules': { body: rules } });
  const { user } = await renderPage(<CourseRules courseId="7" rules={rules} editable />, page);
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  const attempts = screen.getByRole('textbox', { name: 'Attempts' });
  await user.clear(attempts);
  await user.type(attempts, '2');
  await user.click(screen.getByRole('checkbox', { name: 'Questions in another order each time' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(requests.at(-1)?.body).toEqual({
    number: 4,
    passMark: 70,
    quizzes: { ...rules.quizzes, attempts: 2, shuffleQuestions: true },
  });
});

test('who may not decide reads the pass mark', async () => {
  await renderPage(<CourseRules courseId="7" rules={rules} editable={false} />, page);
  expect(screen.getByText('70%')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
});

test('a new quiz begins with them, a new exam does not', () => {
  const quizzes = { ...rules.quizzes, attempts: 3, coolingMinutes: 60, together: true };
  expect(newContent('7', 'QUIZ', 'Week 1', quizzes).conditions).toMatchObject({
    attempts: 3,
    coolingMinutes: 60,
    minutes: null,
    reveal: { when: 'TOGETHER', at: null },
  });
  expect(newContent('7', 'EXAM', 'Final', quizzes).conditions).toMatchObject({
    attempts: 1,
    minutes: 120,
    disclosure: 'SCORE',
    reveal: { when: 'AT_ONCE', at: null },
  });
});
