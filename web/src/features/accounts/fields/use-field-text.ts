import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '@/shared/lib/field-problems';

/** What is wrong with a field, in the reader's words; undefined when the server did not complain about it. */
export function useFieldText(error: unknown): (field: string) => string | undefined {
  const { t, i18n } = useTranslation('accounts');
  return useCallback(
    (field: string) => {
      const found = fieldProblems(error).find((problem) => problem.field === field);
      if (!found) return undefined;
      const key = `fields.${found.field}.${found.code}`;
      return i18n.exists(key, { ns: 'accounts' }) ? t(key) : found.message;
    },
    [error, t, i18n],
  );
}

/** The text a form's field holds, without blanks around it. */
export function textOf(form: HTMLFormElement, field: string): string {
  return String(new FormData(form).get(field) ?? '').trim();
}

/** A password as it was typed. */
export function secretOf(form: HTMLFormElement, field: string): string {
  return String(new FormData(form).get(field) ?? '');
}
