import { useTranslation } from 'react-i18next';
import type { Rubric } from '@/api/generated/types.gen';
import classes from '@/features/assessment/marking/marking.module.css';

interface RubricOutcomeProps {
  readonly rubric: Rubric | null;
  readonly levels: readonly string[];
}

/** What was reached of each criterion. */
export function RubricOutcome({ rubric, levels }: RubricOutcomeProps) {
  const { t } = useTranslation('assessment');
  if (!rubric) return null;
  return (
    <dl className={classes['outcome']}>
      {rubric.criteria.map((criterion) => {
        const reached = criterion.levels.find(({ id }) => levels.includes(id));
        return (
          <div key={criterion.id}>
            <dt dir="auto">{criterion.title}</dt>
            <dd>
              <bdi>{reached?.title}</bdi> · {t('points', { count: reached?.points ?? 0 })}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
