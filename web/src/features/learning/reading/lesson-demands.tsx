import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LessonDemands as Demands, LessonDemand } from '@/api/generated/types.gen';
import classes from '@/features/learning/reading/lesson-reader.module.css';
import { useFormats } from '@/shared/i18n/formats';

/** Why a lesson is not completed yet: what it asks for, and how far the learner is with each. */
export function LessonDemands({ demands }: { readonly demands: Demands }) {
  const { t } = useTranslation('learning');
  const oneOf = demands.any && demands.ways.length > 1;
  return (
    <section className={classes['demands']} aria-label={t('demands.title')}>
      <h2>{t('demands.title')}</h2>
      {oneOf && <p>{t('demands.one')}</p>}
      <ul>
        {demands.ways.map((demand) => (
          <DemandRow key={demand.kind} demand={demand} />
        ))}
      </ul>
      {demands.required.length > 0 && (
        <ul>
          {demands.required.map((demand) => (
            <DemandRow key={demand.kind} demand={demand} />
          ))}
        </ul>
      )}
    </section>
  );
}

function DemandRow({ demand: { kind, done, of, met } }: { readonly demand: LessonDemand }) {
  const { t } = useTranslation('learning');
  const { percent } = useFormats();
  const inPercent = kind === 'CLASS' || kind === 'WATCH';
  const share = inPercent ? { done: percent(done / 100), of: percent(of / 100) } : { done, of };
  const Sign = met ? IconCircleCheck : IconCircle;
  return (
    <li data-met={met || undefined}>
      <Sign size={18} aria-label={t(met ? 'demands.met' : 'demands.open')} />
      <span>{t(kind === 'QUIZ' && of === 0 ? 'demands.QUIZ_none' : `demands.${kind}`, share)}</span>
    </li>
  );
}
