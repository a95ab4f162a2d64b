import { expect, type Page } from '@playwright/test';
import { send } from './send.ts';

const essay = 'Stock is kept for two reasons. Demand is never certain, and lorries are late.';
const rubric = {
  criteria: [
    criterion('Reasons', ['Both are named', 'One is named', 'No reason']),
    criterion('Terms', ['Used rightly', 'Not used']),
  ],
};

interface Begun {
  readonly id: string;
  readonly questions: readonly { readonly id: string }[];
}

function criterion(title: string, levels: readonly string[]) {
  const letter = title === 'Reasons' ? 'a' : 'b';
  return {
    ...{ id: letter, title },
    levels: levels.map((words, at) => ({ id: `${letter}${at}`, title: words, points: levels.length - 1 - at })),
  };
}

/** An open exam of two essays, the second with a rubric, four points each. */
export async function essayExam(author: Page, course: string): Promise<string> {
  const add = (title: string, stem: string, by: object | null) =>
    send<{ id: string }>(author, 'POST', `/api/courses/${course}/questions`, {
      data: {
        ...{ draft: false, title, stem, explanation: '', tags: [], skills: [], difficulty: 2, points: 4 },
        task: { kind: 'ESSAY', minWords: 0, maxWords: 0, lines: 6, modelAnswer: 'Uncertainty.', rubric: by },
      },
    });
  const first = await add('Reasons', 'Why is stock kept?', null);
  const second = await add('Again', 'Say it in other words.', rubric);
  const items = [first, second].map(({ id }) => ({ question: id, draw: 1, tags: [], points: 4 }));
  const exam = await send<{ id: string; revision: number }>(author, 'POST', `/api/courses/${course}/assessments`, {
    data: {
      ...{ kind: 'EXAM', placeKind: 'COURSE', placeId: course, title: 'In your own words', introduction: '' },
      ...{ required: true, sections: [{ title: '', items }] },
      conditions: {
        ...{ attempts: 1, coolingMinutes: 0, shuffleQuestions: false, shuffleOptions: false, disclosure: 'SCORE' },
        ...{ minutes: 30, opensAt: null, closesAt: null, honour: null, reveal: { when: 'AT_ONCE', at: null } },
      },
    },
  });
  await send(author, 'PUT', `/api/assessments/${exam.id}/status`, {
    data: { revision: exam.revision, status: 'OPEN' },
  });
  return exam.id;
}

export async function handIn(learner: Page, course: string, assessment: string): Promise<string> {
  await learner.goto('/');
  await expect(learner.getByRole('heading', { level: 1 })).toBeVisible();
  await send(learner, 'PUT', `/api/courses/${course}/enrolment`);
  const attempt = await send<Begun>(learner, 'POST', `/api/assessments/${assessment}/attempts`, {
    data: { honour: false },
  });
  const responses = attempt.questions.map(({ id }) => ({
    ...{ item: id, sequence: 1 },
    response: { kind: 'ESSAY', text: essay },
  }));
  await send(learner, 'POST', `/api/attempts/${attempt.id}/submission`, { data: { responses } });
  return attempt.id;
}
