import type { Page } from '@playwright/test';
import { send } from './send.ts';

const words = {
  en: {
    title: 'Stock in short',
    stem: 'Which quantity **falls** when orders are smaller?',
    options: ['Average stock', 'The number of orders', 'The price of one piece'],
    explanation: 'Half of each order lies on the shelf on average.',
    items: ['Order', 'Receive', 'Store', 'Sell'],
    order: 'Bring the way of a piece into order.',
    gaps: 'Average stock is {{g1}} of an order.',
    gap: 'half',
    fill: 'Fill the gap.',
    tag: 'stock',
  },
  ar: {
    title: 'المشروع باختصار',
    stem: 'ما الذي **يميّز** المشروع عن العمل اليومي؟',
    options: ['له بداية ونهاية', 'يتكرر كل يوم', 'لا يحتاج إلى مال'],
    explanation: 'للمشروع بداية ونهاية، أما العمل اليومي فيستمر.',
    items: ['التخطيط', 'التنفيذ', 'المتابعة', 'الإغلاق'],
    order: 'رتّب مراحل المشروع.',
    gaps: 'للمشروع بداية و{{g1}}.',
    gap: 'نهاية',
    fill: 'املأ الفراغ.',
    tag: 'مشروع',
  },
} as const;

export interface SampleQuiz {
  readonly course: string;
  readonly question: string;
  readonly assessment: string;
}

/** Three questions and an open quiz of them in a course of the academy, which does not need it to be complete. */
export async function sampleQuiz(author: Page, slug: string, language: 'en' | 'ar'): Promise<SampleQuiz> {
  const text = words[language];
  const { id: course } = await send<{ id: string }>(author, 'GET', `/api/courses/${slug}`);
  const add = (title: string, stem: string, task: object) =>
    send<{ id: string }>(author, 'POST', `/api/courses/${course}/questions`, {
      data: {
        ...{ draft: false, title, stem, task, explanation: text.explanation },
        ...{ tags: [text.tag], skills: [], difficulty: 2, points: 1 },
      },
    });
  const part = (id: string, words: string) => ({ id, text: words });
  const choice = await add(text.options[0], text.stem, {
    kind: 'CHOICE',
    several: false,
    options: text.options.map((option, at) => ({ ...part(`o${at}`, option), fraction: at === 0 ? 100 : 0 })),
  });
  const ordering = await add(text.items[0], text.order, {
    kind: 'ORDERING',
    items: text.items.map((item, at) => part(`i${at}`, item)),
  });
  const accepted = [{ text: text.gap, fraction: 100 }];
  const gaps = await add(text.gap, text.fill, {
    kind: 'GAPS',
    text: text.gaps,
    gaps: [{ id: 'g1', accepted, choices: [], caseSensitive: false }],
  });
  const items = [choice, ordering, gaps].map(({ id }) => ({ question: id, draw: 1, tags: [], points: 1 }));
  const quiz = await send<{ id: string; revision: number }>(author, 'POST', `/api/courses/${course}/assessments`, {
    data: {
      ...{ kind: 'QUIZ', placeKind: 'COURSE', placeId: course, title: text.title, introduction: text.explanation },
      ...{ required: false, sections: [{ title: '', items }] },
      conditions: {
        ...{ attempts: 0, coolingMinutes: 0, shuffleQuestions: false, shuffleOptions: false, disclosure: 'ANSWERS' },
        ...{ minutes: 30, opensAt: null, closesAt: null, honour: null, reveal: { when: 'AT_ONCE', at: null } },
      },
    },
  });
  await send(author, 'PUT', `/api/assessments/${quiz.id}/status`, {
    data: { revision: quiz.revision, status: 'OPEN' },
  });
  return { course, question: choice.id, assessment: quiz.id };
}
