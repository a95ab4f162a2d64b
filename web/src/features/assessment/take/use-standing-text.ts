import { useTranslation } from 'react-i18next';
import type { AssessmentOffer } from '@/api/generated/types.gen';
import { useFormats } from '@/shared/i18n/formats';
import { usePercent } from '@/shared/i18n/use-percent';

/** How a learner stands with a quiz or an exam, in one line. */
export function useStandingText(offer: AssessmentOffer): string {
  const { t } = useTranslation('assessment');
  const { dateTime, list } = useFormats();
  const percent = usePercent();
  const { standing } = offer;
  if (standing.running) return t('standing.running');
  const result =
    standing.percent == null
      ? null
      : t(standing.passed ? 'standing.passed' : 'standing.notPassed', { percent: percent(standing.percent) });
  if (standing.awaiting && !standing.passed) return t('standing.awaiting');
  const door = {
    OPEN: result === null ? t('standing.facts', { count: offer.questions, mark: percent(offer.passMark) }) : null,
    RUNNING: null,
    NOT_YET: t('standing.notYet', { when: dateTime(standing.opensAt ?? 0) }),
    COOLING: standing.passed ? null : t('standing.cooling', { when: dateTime(standing.opensAt ?? 0) }),
    NONE_LEFT: standing.passed ? null : t('standing.noneLeft'),
    CLOSED: result === null ? t('standing.closed') : null,
    GATED: standing.opensAt
      ? t('standing.notYet', { when: dateTime(standing.opensAt) })
      : t('standing.after', { list: list(standing.after.map(({ title }) => `\u2068${title}\u2069`)) }),
    NOT_TAKING: result === null ? t('standing.notTaking') : null,
  }[standing.door];
  return [result, door].filter((part) => part !== null).join(' · ');
}
