import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BeatRow } from '@/features/tutor/plan/beat-row';
import { addedAfter, type Beat, changed, moved, removed, type Section, sectionsOf } from '@/features/tutor/plan/beats';
import { totalMs } from '@/features/tutor/plan/pace';
import classes from '@/features/tutor/plan/plan.module.css';
import { split } from '@/features/tutor/plan/split-beat';
import type { Listening } from '@/features/tutor/plan/use-hearing';
import type { PlanWork } from '@/features/tutor/plan/use-plan';
import type { BlockView } from '@/shared/blocks/block';
import { useFormats } from '@/shared/i18n/formats';
import { notifyUndo } from '@/shared/ui/notify';
import { useMoveWords } from '@/shared/ui/use-move-words';

interface BeatListProps {
  readonly work: PlanWork;
  readonly listening: Listening;
  readonly blocks: ReadonlyMap<string, BlockView>;
  readonly spokenMs: (beat: Beat) => number;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  /** Shows the board of a beat. */
  readonly onLook: (key: string) => void;
}

/** All beats under their headings; one of them may be open to be written. */
export function BeatList({ work, listening, blocks, spokenMs, selected, onSelect, onLook }: BeatListProps) {
  const { t } = useTranslation('tutor');
  const { plan, beats, put } = work;
  const [editing, setEditing] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const placeOf = (key: unknown) => beats.findIndex((beat) => beat.key === key);
  const words = useMoveWords((key) => placeOf(key) + 1, beats.length);

  const drop = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) put(moved(beats, placeOf(active.id), placeOf(over.id)));
  };
  const move = (key: string, by: number) => {
    const to = placeOf(key) + by;
    put(moved(beats, placeOf(key), to));
    setTold(t('plan.movedTo', { place: to + 1, total: beats.length }));
  };
  const add = (after: string) => {
    const { beats: more, key } = addedAfter(beats, after);
    put(more);
    setEditing(key);
    onSelect(key);
  };
  const remove = (key: string) => {
    put(removed(beats, key));
    if (editing === key) setEditing(null);
    notifyUndo({ message: t('plan.removed'), label: t('plan.undo'), onUndo: () => put(beats) });
  };
  const row = (beat: Beat) => (
    <BeatRow
      key={beat.key}
      beat={beat}
      place={placeOf(beat.key) + 1}
      total={beats.length}
      plan={plan}
      blocks={blocks}
      spokenMs={spokenMs(beat)}
      selected={selected === beat.key}
      editing={editing === beat.key}
      listening={listening}
      onSelect={() => onSelect(beat.key)}
      onLook={() => onLook(beat.key)}
      onEdit={(open) => setEditing(open ? beat.key : null)}
      onChange={(change) => put(changed(beats, beat.key, change), `${beat.key}.${Object.keys(change).sort().join()}`)}
      onMove={(by) => move(beat.key, by)}
      onAdd={() => add(beat.key)}
      onSplit={(at) => put(split(beats, beat.key, at))}
      onRemove={() => remove(beat.key)}
    />
  );
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop} accessibility={words}>
      <SortableContext items={beats.map(({ key }) => key)} strategy={verticalListSortingStrategy}>
        <div className={classes.list}>
          {sectionsOf(beats).map((section) => (
            <section key={section.beats[0]?.key} className={classes.section}>
              <SectionHead section={section} title={titleOf(section, blocks, plan.title)} spokenMs={spokenMs} />
              <ol className={classes.beats}>{section.beats.map(row)}</ol>
              {plan.mayChange && (
                <Button
                  variant="subtle"
                  size="compact-md"
                  leftSection={<IconPlus size={18} aria-hidden />}
                  onClick={() => add(section.beats.at(-1)?.key ?? '')}
                >
                  {t('plan.add')}
                </Button>
              )}
            </section>
          ))}
          <p className={classes.unseen} aria-live="polite">
            {told}
          </p>
        </div>
      </SortableContext>
    </DndContext>
  );
}

function titleOf({ heading }: Section, blocks: ReadonlyMap<string, BlockView>, lesson: string): string {
  return (heading !== null && blocks.get(heading)?.text) || lesson;
}

interface SectionHeadProps {
  readonly section: Section;
  readonly title: string;
  readonly spokenMs: (beat: Beat) => number;
}

function SectionHead({ section, title, spokenMs }: SectionHeadProps) {
  const { seconds } = useFormats();
  return (
    <div className={classes.sectionHead}>
      <h2>
        <bdi>{title}</bdi>
      </h2>
      <span className={classes.quiet}>{seconds(totalMs(section.beats, spokenMs) / 1000)}</span>
    </div>
  );
}
