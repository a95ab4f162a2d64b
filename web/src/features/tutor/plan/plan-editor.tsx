import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '@/api/generated/types.gen';
import { BeatList } from '@/features/tutor/plan/beat-list';
import { BoardDialog, BoardPanel } from '@/features/tutor/plan/board-panel';
import { ConflictDialog } from '@/features/tutor/plan/conflict-dialog';
import { LeaveGuard } from '@/features/tutor/plan/leave-guard';
import { byId } from '@/features/tutor/plan/on-board';
import { paceOf, totalMs } from '@/features/tutor/plan/pace';
import classes from '@/features/tutor/plan/plan.module.css';
import { PlanBar } from '@/features/tutor/plan/plan-bar';
import { PlanHead } from '@/features/tutor/plan/plan-head';
import { PlanNotices } from '@/features/tutor/plan/plan-notices';
import { useHearing } from '@/features/tutor/plan/use-hearing';
import { usePlan } from '@/features/tutor/plan/use-plan';
import type { BlockView } from '@/shared/blocks/block';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { usePageTitle } from '@/shared/ui/use-page-title';

interface PlanEditorProps {
  readonly loaded: PlanView;
  readonly blocks: readonly BlockView[];
}

/** A plan to hear, change and approve: its beats, and beside them what the learners see meanwhile. */
export function PlanEditor({ loaded, blocks }: PlanEditorProps) {
  const { t } = useTranslation('tutor');
  const work = usePlan(loaded);
  const { plan, beats, keys } = work;
  const listening = useHearing(plan.lesson, beats);
  const [selected, setSelected] = useState<string | null>(null);
  const [looking, setLooking] = useState(false);
  const wide = useMediaQuery('(min-width: 75em)', true);
  const known = useMemo(() => byId(blocks), [blocks]);
  const spokenMs = useMemo(() => paceOf(plan.beats, keys), [plan.beats, keys]);
  usePageTitle(`${t('plan.title')}: ${plan.title}`);

  const sounding = listening.hearing?.beat;
  useEffect(() => {
    if (sounding !== undefined) setSelected(sounding);
  }, [sounding]);
  const shown = beats.find(({ key }) => key === (sounding ?? selected)) ?? beats[0];
  const look = useCallback(
    (key: string) => {
      setSelected(key);
      if (!wide) setLooking(true);
    },
    [wide],
  );

  return (
    <>
      <PlanHead plan={plan} beats={beats.length} ms={totalMs(beats, spokenMs)} />
      <PlanBar work={work} listening={listening} from={selected} />
      <PlanNotices plan={plan} beats={beats} blocks={known} />
      <ProblemAlert error={work.failure ?? listening.failure} />
      <div className={classes.columns}>
        <BeatList
          work={work}
          listening={listening}
          blocks={known}
          spokenMs={spokenMs}
          selected={shown?.key ?? null}
          onSelect={setSelected}
          onLook={look}
        />
        {wide && <BoardPanel beat={shown} plan={plan} blocks={blocks} />}
      </div>
      {looking && <BoardDialog beat={shown} plan={plan} blocks={blocks} onClose={() => setLooking(false)} />}
      {work.conflict && <ConflictDialog conflict={work.conflict} since={plan} onResolve={work.resolve} />}
      <LeaveGuard dirty={work.dirty} />
    </>
  );
}
