import { fieldProblems } from '@/shared/lib/field-problems';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** A refusal above a form, unless it is said beside its fields. */
export function FormAlert({ error }: { readonly error: unknown }) {
  return fieldProblems(error).length > 0 ? null : <ProblemAlert error={error} />;
}
