import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LearnerCandidate } from '@/api/generated/types.gen';
import classes from '@/features/enrolment/learners-page.module.css';
import { EmailAddress } from '@/shared/ui/email-address';

interface CandidateListProps {
  readonly candidates: readonly LearnerCandidate[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (one: LearnerCandidate, on: boolean) => void;
}

/** People to choose from; who takes the course already cannot be chosen again. */
export function CandidateList({ candidates, chosen, onChoose }: CandidateListProps) {
  const { t } = useTranslation('enrolment');
  if (candidates.length === 0) return null;
  return (
    <fieldset className={classes['candidates']} aria-label={t('enrol.people')}>
      {candidates.map((one) => (
        <Checkbox
          key={one.personId}
          label={<bdi>{one.name}</bdi>}
          description={
            <>
              <EmailAddress>{one.email}</EmailAddress>
              {one.taking && ` · ${t('enrol.taking')}`}
            </>
          }
          disabled={one.taking}
          checked={one.taking || chosen.has(one.personId)}
          onChange={(event) => onChoose(one, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
