import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCircleCheck,
  IconDots,
  IconPlayerPlay,
  IconPlayerStop,
  IconRefresh,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTeachable } from '@/features/tutor/plan/beats';
import classes from '@/features/tutor/plan/plan.module.css';
import type { Listening } from '@/features/tutor/plan/use-hearing';
import type { PlanWork } from '@/features/tutor/plan/use-plan';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { notifyDone } from '@/shared/ui/notify';

interface PlanBarProps {
  readonly work: PlanWork;
  readonly listening: Listening;
  /** The beat that was looked at last; hearing goes on from there. */
  readonly from: string | null;
}

/** What is done with the whole plan: hear it, take back, save, approve, begin anew. It stays in sight. */
export function PlanBar({ work, listening, from }: PlanBarProps) {
  const { t } = useTranslation('tutor');
  const [asking, setAsking] = useState(false);
  const { plan, beats, dirty, busy } = work;
  const first = beats.find(({ key }) => key === from) ?? beats[0];
  const hears = listening.hearing !== null;
  const hear = t(hears ? 'plan.stop' : !first || first === beats[0] ? 'plan.hearAll' : 'plan.hearOn');
  const teachable = beats.length > 0 && beats.every(isTeachable);
  return (
    <section className={classes.bar} aria-label={t('plan.bar')}>
      <Button
        variant="default"
        className={classes.hear}
        disabled={!first}
        aria-label={hear}
        onClick={() => (hears ? listening.stop() : first && listening.play(first.key, true))}
      >
        {hears ? <IconPlayerStop size={20} aria-hidden /> : <IconPlayerPlay size={20} className="points" aria-hidden />}
        <span className={classes.hearWord}>{hear}</span>
      </Button>
      {plan.mayChange && (
        <>
          <span className={classes.steps}>
            <Tooltip label={t('plan.undo')}>
              <ActionIcon aria-label={t('plan.undo')} disabled={!work.undo} onClick={() => work.undo?.()}>
                <IconArrowBackUp size={20} className="points" aria-hidden />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={t('plan.redo')}>
              <ActionIcon aria-label={t('plan.redo')} disabled={!work.redo} onClick={() => work.redo?.()}>
                <IconArrowForwardUp size={20} className="points" aria-hidden />
              </ActionIcon>
            </Tooltip>
          </span>
          <p className={classes.saved} data-dirty={dirty || undefined} role="status">
            {t(dirty ? 'plan.unsaved' : 'plan.saved')}
          </p>
          {dirty && (
            <Button loading={busy} disabled={!teachable} onClick={() => void work.save()}>
              {t('plan.save')}
            </Button>
          )}
          {!dirty && plan.state === 'DRAFT' && (
            <Button
              loading={busy}
              disabled={!teachable}
              leftSection={<IconCircleCheck size={20} aria-hidden />}
              onClick={() => void work.approve()}
            >
              {t('plan.approve')}
            </Button>
          )}
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon size={42} aria-label={t('plan.more')}>
                <IconDots size={20} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconRefresh size={18} aria-hidden />} onClick={() => setAsking(true)}>
                {t('plan.anew.open')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <ConfirmDialog
            opened={asking}
            title={t('plan.anew.title')}
            action={t('plan.anew.action')}
            onClose={() => setAsking(false)}
            onConfirm={async () => {
              listening.stop();
              await work.beginAnew();
              notifyDone(t('plan.anew.done'));
            }}
          >
            {t('plan.anew.text')} {t('plan.anew.lost', { count: plan.editedParts })} {dirty && t('plan.anew.unsaved')}
          </ConfirmDialog>
        </>
      )}
    </section>
  );
}
