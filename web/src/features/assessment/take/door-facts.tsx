import { useTranslation } from 'react-i18next';
import type { AssessmentOffer } from '@/api/generated/types.gen';
import classes from '@/features/assessment/take/door.module.css';
import { usePercent } from '@/features/assessment/use-percent';
import { useFormats } from '@/shared/i18n/formats';

/** The conditions of a quiz or an exam, one fact per line. */
export function DoorFacts({ offer }: { readonly offer: AssessmentOffer }) {
  const { t } = useTranslation('assessment');
  const { number, minutes, dateTime } = useFormats();
  const percent = usePercent();
  const facts: readonly (readonly [string, string] | false)[] = [
    ['questions', t('facts.questionsOf', { count: offer.questions, points: number(offer.points) })],
    ['passMark', t('facts.passMarkOf', { mark: percent(offer.passMark) })],
    [
      'attempts',
      offer.attempts === 0
        ? t('facts.anyNumber')
        : t('facts.attemptsOf', { used: number(offer.standing.used), of: number(offer.attempts) }),
    ],
    ['time', offer.minutes == null ? t('facts.noLimit') : t('facts.minutes', { time: minutes(offer.minutes) })],
    offer.coolingMinutes > 0 && ['pause', t('facts.pauseOf', { time: minutes(offer.coolingMinutes) })],
    offer.closesAt != null && ['closes', dateTime(offer.closesAt)],
    ['disclosure', t(`facts.disclosures.${offer.disclosure}`)],
  ];
  return (
    <dl className={classes['facts']}>
      {facts.map(
        (fact) =>
          fact && (
            <div key={fact[0]}>
              <dt>{t(`facts.${fact[0]}` as 'facts.time')}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
