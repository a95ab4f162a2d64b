import { Alert, Stack } from '@mantine/core';
import { IconEye, IconHistory, IconVolumeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '@/api/generated/types.gen';
import type { Beat } from '@/features/tutor/plan/beats';
import { onBoard } from '@/features/tutor/plan/on-board';
import classes from '@/features/tutor/plan/plan.module.css';
import type { BlockView } from '@/shared/blocks/block';

interface PlanNoticesProps {
  readonly plan: PlanView;
  readonly beats: readonly Beat[];
  readonly blocks: ReadonlyMap<string, BlockView>;
}

/** What a teacher should know before the first beat. */
export function PlanNotices({ plan, beats, blocks }: PlanNoticesProps) {
  const { t } = useTranslation('tutor');
  const republished = plan.approvedBefore ?? null;
  const lost = plan.lostEdits;
  return (
    <Stack gap="sm" className={classes.notices}>
      {!plan.mayChange && (
        <Alert color="blue" icon={<IconEye aria-hidden />}>
          {t('plan.readOnly')}
        </Alert>
      )}
      {republished !== null && (
        <Alert color="blue" icon={<IconHistory aria-hidden />} title={t('plan.stale.title')}>
          {t('plan.stale.text', { before: republished, now: plan.lessonVersion })}
        </Alert>
      )}
      {lost.length > 0 && (
        <Alert color="red" icon={<IconHistory aria-hidden />} title={t('plan.lost.title')}>
          {t('plan.lost.text')}
          <ul className={classes.lost}>
            {lost.map((id) => (
              <li key={id}>
                <LostPlace id={id} plan={plan} beats={beats} blocks={blocks} />
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {!plan.voice.present && (
        <Alert color="blue" icon={<IconVolumeOff aria-hidden />} title={t('plan.voiceless.title')}>
          {t('plan.voiceless.text')}
        </Alert>
      )}
      {plan.voice.failed > 0 && (
        <Alert color="red" icon={<IconVolumeOff aria-hidden />}>
          {t('plan.voiceFailed', { count: plan.voice.failed })}
        </Alert>
      )}
    </Stack>
  );
}

function LostPlace({ id, plan, beats, blocks }: PlanNoticesProps & { readonly id: string }) {
  const { t } = useTranslation('tutor');
  const { kind, name } = onBoard({ blocks: [id], focus: id, fromLine: null, toLine: null }, blocks, plan.title);
  const first = beats.find(({ block }) => block === id);
  const words = (
    <>
      {t(`plan.board.${kind}`)} <bdi>{name}</bdi>
    </>
  );
  return first ? <a href={`#beat-${first.key}`}>{words}</a> : words;
}
