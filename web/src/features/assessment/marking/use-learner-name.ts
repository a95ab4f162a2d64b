import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { LearnerView } from '@/api/generated/types.gen';
import { useFormats } from '@/shared/i18n/formats';

/** What a learner is called before who marks: their name, or a number as long as it is not told. */
export function useLearnerName(): (learner: LearnerView) => string {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  return useCallback(
    ({ name, number: alias }: LearnerView) =>
      alias == null
        ? name || t('marking.gone')
        : t('marking.learner', { number: number(alias, { useGrouping: false }) }),
    [t, number],
  );
}
