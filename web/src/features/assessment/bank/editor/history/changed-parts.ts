import type { QuestionRevisionView } from '@/api/generated/types.gen';
import type { QuestionDraft } from '@/features/assessment/bank/editor/draft';

const parts = ['stem', 'task', 'explanation', 'points'] as const;
type Part = (typeof parts)[number];

/** What of a question is not as it was at a revision. */
export function changedParts(revision: QuestionRevisionView, draft: QuestionDraft): readonly Part[] {
  return parts.filter((part) => sorted(revision[part]) !== sorted(draft[part]));
}

/** Nothing and an empty text say the same; the order of fields says nothing. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner === ''
        ? null
        : inner,
  );
}
