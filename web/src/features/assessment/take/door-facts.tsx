import { useTranslation } from 'react-i18next';
import type { AssessmentOffer } from '@/api/generated/types.gen';
import classes from '@/features/assessment/take/door.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { usePercent } from '@/shared/i18n/use-percent';

interface DoorFactsProps {
  readonly offer: AssessmentOffer;
  /** Whether markers may ask a language model. */
  readonly advised: boolean;
}

/** The conditions of a quiz or an exam, one fact per line. */
export function DoorFacts({ offer, advised }: DoorFactsProps) {
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
    offer.extraMinutes > 0 && ['extraTime', t('facts.extraTimeOf', { time: minutes(offer.extraMinutes) })],
    offer.coolingMinutes > 0 && ['pause', t('facts.pauseOf', { time: minutes(offer.coolingMinutes) })],
    offer.closesAt != null && [Date.parse(offer.closesAt) < Date.now() ? 'closed' : 'closes', dateTime(offer.closesAt)],
    ['disclosure', t(`facts.disclosures.${offer.disclosure}`)],
    offer.reveal.when !== 'AT_ONCE' && [
      'reveal',
      t(`facts.reveals.${offer.reveal.when}`, { when: offer.reveal.at ? dateTime(offer.reveal.at) : '' }),
    ],
    advised && ['advised', t('facts.advisedText')],
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
