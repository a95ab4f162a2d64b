import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listAssessmentsOptions } from '@/api/generated/@tanstack/react-query.gen';
import { OfferRow } from '@/features/assessment/take/offer-row';
import classes from '@/features/assessment/take/offers.module.css';

interface LessonPanelProps {
  readonly courseId: string;
  readonly lessonId: string;
}

/** The quiz of a lesson, at its end. */
export function LessonPanel({ courseId, lessonId }: LessonPanelProps) {
  const { t } = useTranslation('assessment');
  const { data } = useQuery(listAssessmentsOptions({ path: { id: courseId } }));
  const here = data?.items.filter(({ placeId }) => placeId === lessonId) ?? [];
  if (here.length === 0) return null;
  return (
    <section className={classes['lessonEnd']} aria-label={t('ofLesson')}>
      <ul className={classes['list']}>
        {here.map((offer) => (
          <OfferRow key={offer.id} offer={offer} />
        ))}
      </ul>
    </section>
  );
}
