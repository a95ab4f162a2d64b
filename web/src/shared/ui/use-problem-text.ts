import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, Unreachable } from '@/api/problem';

/** The sentence a reader gets for a failure: by the problem's slug, else what the server said, else that it is our fault. */
export function useProblemText(): (error: unknown) => string {
  const { t, i18n } = useTranslation('problems');
  return useCallback(
    (error: unknown) => {
      if (error instanceof Unreachable) return t('unreachable');
      if (!isProblem(error)) return t('unexpected');
      return i18n.exists(error.slug, { ns: 'problems' }) ? t(error.slug, { ...error.properties }) : error.detail;
    },
    [t, i18n],
  );
}
