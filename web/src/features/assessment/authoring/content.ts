import type { AssessmentContent } from '@/api/generated/types.gen';

export type Kind = AssessmentContent['kind'];
export type Item = AssessmentContent['sections'][number]['items'][number];

/** A new quiz invites to try as often as one likes; a new exam is taken once, within two hours. */
export function newContent(courseId: string, kind: Kind, title: string): AssessmentContent {
  const exam = kind === 'EXAM';
  return {
    kind,
    placeKind: 'COURSE',
    placeId: courseId,
    title,
    introduction: '',
    required: true,
    sections: [{ title: '', items: [] }],
    conditions: {
      attempts: exam ? 1 : 0,
      coolingMinutes: 0,
      shuffleQuestions: exam,
      shuffleOptions: true,
      disclosure: exam ? 'SCORE' : 'ANSWERS',
      minutes: exam ? 120 : null,
      opensAt: null,
      closesAt: null,
      honour: null,
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
