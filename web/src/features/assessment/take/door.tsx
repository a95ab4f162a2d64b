import { Button, Checkbox, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { getAttemptQueryKey, startAttemptMutation } from '@/api/generated/@tanstack/react-query.gen';
import type { AssessmentDoor } from '@/api/generated/types.gen';
import { AttemptList } from '@/features/assessment/take/attempt-list';
import { ClosedDoor } from '@/features/assessment/take/closed-door';
import classes from '@/features/assessment/take/door.module.css';
import { DoorFacts } from '@/features/assessment/take/door-facts';
import { untilTaken } from '@/features/assessment/take/patience';
import { useStandingText } from '@/features/assessment/take/use-standing-text';
import { Blocks } from '@/shared/blocks/blocks';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** What is asked for, under which conditions, and the one button that begins or goes on. */
export function Door({ door }: { readonly door: AssessmentDoor }) {
  const { t } = useTranslation('assessment');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const standing = useStandingText(door.offer);
  const [honour, setHonour] = useState(false);
  const { running, door: state } = door.offer.standing;
  const start = useMutation({
    ...startAttemptMutation(),
    ...untilTaken,
    onSuccess: (attempt) => {
      queries.setQueryData(getAttemptQueryKey({ path: { id: attempt.id } }), attempt);
      void navigate(`/attempts/${attempt.id}`);
    },
  });
  return (
    <Page title={door.offer.title} lead={standing}>
      <Stack gap="lg" className={classes['door'] ?? ''}>
        {door.introduction.length > 0 && (
          <div>
            <Blocks blocks={door.introduction} />
          </div>
        )}
        <DoorFacts offer={door.offer} advised={door.advised} />
        <ClosedDoor standing={door.offer.standing} />
        {(state === 'OPEN' || state === 'RUNNING') && (
          <Stack gap="md" align="start">
            {door.honour && !running && (
              <Checkbox
                checked={honour}
                onChange={(event) => setHonour(event.currentTarget.checked)}
                label={<bdi>{door.honour}</bdi>}
              />
            )}
            <ProblemAlert error={start.failureReason} />
            <Button
              loading={start.isPending}
              disabled={door.honour != null && !running && !honour}
              onClick={() => start.mutate({ path: { id: door.offer.id }, body: { honour: honour || running != null } })}
            >
              {t(running ? 'goOn' : door.attempts.length > 0 ? 'startAgain' : 'start')}
            </Button>
          </Stack>
        )}
        <AttemptList attempts={door.attempts} />
      </Stack>
    </Page>
  );
}
