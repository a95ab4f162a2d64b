import type { AssessmentContent, QuizRulesContent } from '@/api/generated/types.gen';

export type Kind = AssessmentContent['kind'];
export type Item = AssessmentContent['sections'][number]['items'][number];

const exam: QuizRulesContent = {
  attempts: 1,
  coolingMinutes: 0,
  shuffleQuestions: true,
  shuffleOptions: true,
  disclosure: 'SCORE',
  together: false,
};

/** A new quiz begins with the course's rules; a new exam is taken once, within two hours. */
export function newContent(courseId: string, kind: Kind, title: string, quizzes: QuizRulesContent): AssessmentContent {
  const { together, ...rules } = kind === 'EXAM' ? exam : quizzes;
  return {
    kind,
    placeKind: 'COURSE',
    placeId: courseId,
    title,
    introduction: '',
    required: true,
    sections: [{ title: '', items: [] }],
    conditions: {
      ...rules,
      minutes: kind === 'EXAM' ? 120 : null,
      opensAt: null,
      closesAt: null,
      honour: null,
      reveal: { when: together ? 'TOGETHER' : 'AT_ONCE', at: null },
    },
  };
}

/** With other items; an assessment that is written here has one section. */
export function withItems(content: AssessmentContent, items: readonly Item[]): AssessmentContent {
  const [first, ...others] = content.sections;
  return { ...content, sections: [{ ...(first ?? { title: '' }), items: [...items] }, ...others] };
}

export function itemsOf(content: AssessmentContent): readonly Item[] {
  return content.sections.flatMap(({ items }) => items);
}

/** How many questions an attempt has. */
export function questionsIn(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + (item.question ? 1 : item.draw), 0);
}
