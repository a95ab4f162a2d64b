import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconEdit, IconGripVertical, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '@/api/generated/types.gen';
import classes from '@/features/tutor/plan/beat.module.css';
import { BeatFacts } from '@/features/tutor/plan/beat-facts';
import { BeatForm } from '@/features/tutor/plan/beat-form';
import { BeatMenu } from '@/features/tutor/plan/beat-menu';
import type { Beat, BeatChange } from '@/features/tutor/plan/beats';
import { HeardText } from '@/features/tutor/plan/heard-text';
import page from '@/features/tutor/plan/plan.module.css';
import type { Listening } from '@/features/tutor/plan/use-hearing';
import type { BlockView } from '@/shared/blocks/block';

export interface BeatRowProps {
  readonly beat: Beat;
  /** From 1. */
  readonly place: number;
  readonly total: number;
  readonly plan: PlanView;
  readonly blocks: ReadonlyMap<string, BlockView>;
  readonly spokenMs: number;
  readonly selected: boolean;
  readonly editing: boolean;
  readonly listening: Listening;
  readonly onSelect: () => void;
  readonly onLook: () => void;
  readonly onEdit: (open: boolean) => void;
  readonly onChange: (change: BeatChange) => void;
  readonly onMove: (by: number) => void;
  readonly onAdd: () => void;
  /** @param at a place in the caption; left out, the best one */
  readonly onSplit: (at?: number) => void;
  readonly onRemove: () => void;
}

/** One beat: what is said, what is shown meanwhile and how long it takes; or its form. */
export function BeatRow(props: BeatRowProps) {
  const { t } = useTranslation('tutor');
  const { beat, place, plan, editing, selected, listening, onSelect, onEdit } = props;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: beat.key,
    disabled: editing || !plan.mayChange,
  });
  const here = useRef<HTMLElement | null>(null);
  const hearing = listening.hearing?.beat === beat.key ? listening.hearing : null;
  const following = hearing?.onwards === true;
  useEffect(() => {
    if (following) here.current?.scrollIntoView({ block: 'nearest' });
  }, [following]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: selecting shows the board; the button that names it does the same
    <li
      ref={(node) => {
        setNodeRef(node);
        here.current = node;
      }}
      id={`beat-${beat.key}`}
      className={classes.beat}
      data-dragging={isDragging || undefined}
      data-selected={selected || undefined}
      data-hearing={hearing !== null || undefined}
      data-editing={editing || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      onClick={onSelect}
      onFocus={onSelect}
    >
      <div className={classes.handles}>
        <Tooltip label={t(hearing ? 'plan.stop' : 'plan.hear')}>
          <ActionIcon
            variant="light"
            color="teal"
            radius="xl"
            aria-label={t(hearing ? 'plan.stopBeat' : 'plan.hearBeat', { place })}
            onClick={() => (hearing ? listening.stop() : listening.play(beat.key, false))}
          >
            {hearing ? (
              <IconPlayerStop size={18} aria-hidden />
            ) : (
              <IconPlayerPlay size={18} className="points" aria-hidden />
            )}
          </ActionIcon>
        </Tooltip>
        {plan.mayChange && !editing && (
          <ActionIcon
            ref={setActivatorNodeRef}
            {...attributes}
            {...listeners}
            className={classes.grip}
            aria-label={t('plan.moveBeat', { place })}
          >
            <IconGripVertical size={18} aria-hidden />
          </ActionIcon>
        )}
      </div>
      <div className={classes.words}>
        {editing ? (
          <BeatForm {...props} onDone={() => onEdit(false)} />
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the button beside does the same
          <div onDoubleClick={() => plan.mayChange && onEdit(true)}>
            {hearing ? (
              <HeardText beat={beat} clip={hearing.clip} position={listening.position} />
            ) : (
              <p className={classes.caption} lang={beat.language} dir="auto">
                {beat.caption || <span className={page.quiet}>{t('plan.noWords')}</span>}
              </p>
            )}
          </div>
        )}
        <BeatFacts {...props} />
      </div>
      {!editing && (
        <div className={classes.tools}>
          {plan.mayChange && (
            <Tooltip label={t('plan.edit')}>
              <ActionIcon aria-label={t('plan.editBeat', { place })} onClick={() => onEdit(true)}>
                <IconEdit size={18} aria-hidden />
              </ActionIcon>
            </Tooltip>
          )}
          <BeatMenu {...props} />
        </div>
      )}
    </li>
  );
}
