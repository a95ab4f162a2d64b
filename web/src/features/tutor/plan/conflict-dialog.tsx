import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '@/api/generated/types.gen';
import type { Beat } from '@/features/tutor/plan/beats';
import classes from '@/features/tutor/plan/plan.module.css';
import type { Conflict } from '@/features/tutor/plan/use-plan';
import { Dialog } from '@/shared/ui/dialog';

interface ConflictDialogProps {
  readonly conflict: Conflict;
  /** What this page began with. */
  readonly since: PlanView;
  readonly onResolve: (choice: 'both' | 'theirs') => void;
}

/** Somebody else changed the plan, or the lesson was published again: says so, and puts nothing over it unasked. */
export function ConflictDialog({ conflict, since, onResolve }: ConflictDialogProps) {
  const { t } = useTranslation('tutor');
  const { theirs, contested } = conflict;
  const republished = theirs.lessonVersion !== since.lessonVersion;
  return (
    <Dialog
      opened
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      size="lg"
      title={t(republished ? 'plan.conflict.republished' : 'plan.conflict.title')}
    >
      <Stack>
        <Text>{t('plan.conflict.text')}</Text>
        {contested.length > 0 && (
          <>
            <Text fw={600}>{t('plan.conflict.contested', { count: contested.length })}</Text>
            <ul className={classes.contested}>
              {contested.map(({ mine, theirs: other }) => (
                <li key={(mine ?? other)?.key}>
                  <Version label={t('plan.conflict.mine')} beat={mine} />
                  <Version label={t('plan.conflict.theirs')} beat={other} />
                </li>
              ))}
            </ul>
          </>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onResolve('theirs')}>
            {t('plan.conflict.takeTheirs')}
          </Button>
          <Button onClick={() => onResolve('both')}>{t('plan.conflict.keepBoth')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function Version({ label, beat }: { readonly label: string; readonly beat: Beat | null }) {
  const { t } = useTranslation('tutor');
  return (
    <p>
      <span className={classes.quiet}>{label}</span> <bdi>{beat ? beat.caption : t('plan.conflict.removed')}</bdi>
    </p>
  );
}
