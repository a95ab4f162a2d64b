import { isProblem } from '@/api/problem';

/** One field the server did not accept: its JSON path, a stable reason, and a sentence. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** The fields an `invalid-input` problem names, so that a form can mark them; empty for every other failure. */
export function fieldProblems(error: unknown): readonly FieldProblem[] {
  const fields = isProblem(error) ? error.properties['fields'] : undefined;
  return Array.isArray(fields) ? fields.filter(isFieldProblem) : [];
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return typeof value === 'object' && value !== null && 'field' in value && 'message' in value;
}
