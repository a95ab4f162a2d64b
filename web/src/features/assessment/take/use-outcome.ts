import { useTranslation } from 'react-i18next';
import { usePercent } from '@/shared/i18n/use-percent';

interface Outcome {
  readonly percent?: number | null;
  readonly passed?: boolean | null;
}

/** The outcome of an attempt that is over, such as "82% · passed". */
export function useOutcome(): (outcome: Outcome) => string {
  const { t } = useTranslation('assessment');
  const percent = usePercent();
  return ({ percent: share, passed }) => {
    if (passed == null || share == null) return t('outcome.awaiting');
    return t(passed ? 'outcome.passed' : 'outcome.notPassed', { percent: percent(share) });
  };
}
