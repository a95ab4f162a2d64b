import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Remark } from '@/features/courses/editor/draft/draft-api';

/** The sentence for a remark, with its line where it has one. */
export function useRemarkText(): (remark: Remark) => string {
  const { t, i18n } = useTranslation('courses');
  return useCallback(
    ({ line, code, what }: Remark) => {
      const key = `editor.remarks.codes.${code}`;
      const text = i18n.exists(key, { ns: 'courses' }) ? t(key, { what }) : `${code}: ${what}`;
      return line > 0 ? t('editor.remarks.line', { line, text }) : text;
    },
    [t, i18n],
  );
}
