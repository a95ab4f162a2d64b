import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import {
  IconBadgeCc,
  IconDoorExit,
  IconHandStop,
  IconLayoutSidebarRight,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerTrackPrev,
  IconTextSize,
  IconVolume,
  IconVolumeOff,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ClassModel } from './class-model';
import { mayControl } from './class-model';
import type { ClassSession } from './class-session';
import classes from './stage.module.css';
import type { StageView } from './stage-view';

interface StageBarProps {
  readonly session: ClassSession;
  readonly model: ClassModel;
  readonly view: StageView;
  readonly onView: (change: Partial<StageView>) => void;
  readonly onLeave: () => void;
}

/** The few controls of the class. */
export function StageBar({ session, model, view, onView, onLeave }: StageBarProps) {
  const { t } = useTranslation('tutor');
  const paused = model.phase === 'paused';
  const handIsUp = model.hands.some(({ userId }) => userId === model.you.userId);
  const previous = model.transcript.findLast(({ beatId }) => beatId !== null && beatId !== model.beat?.beat.id)?.beatId;

  function setVolume(volume: number) {
    session.setVolume(volume);
    onView({ volume });
  }

  return (
    <div className={classes.bar} role="toolbar" aria-label={t('class.bar.label')}>
      {mayControl(model) && (
        <>
          <Control
            icon={IconPlayerTrackPrev}
            label={t('class.bar.back')}
            disabled={!previous}
            onClick={() => previous && session.send({ type: 'seek', beatId: previous })}
          />
          <Control
            icon={paused ? IconPlayerPlay : IconPlayerPause}
            label={t(paused ? 'class.bar.play' : 'class.bar.pause')}
            onClick={() => session.send({ type: paused ? 'play' : 'pause' })}
          />
        </>
      )}
      <Control
        icon={view.volume > 0 ? IconVolume : IconVolumeOff}
        label={t(view.volume > 0 ? 'class.bar.mute' : 'class.bar.sound')}
        onClick={() => setVolume(view.volume > 0 ? 0 : 1)}
      />
      <Control
        icon={IconBadgeCc}
        label={t('class.bar.captions')}
        pressed={view.captions}
        onClick={() => onView({ captions: !view.captions })}
      />
      <Control
        icon={IconTextSize}
        label={t('class.bar.large')}
        pressed={view.large}
        onClick={() => onView({ large: !view.large })}
      />
      {model.info.kind === 'GROUP' && model.you.part !== 'OBSERVER' && (
        <Control
          icon={IconHandStop}
          label={t(handIsUp ? 'class.bar.handDown' : 'class.bar.handUp')}
          pressed={handIsUp}
          onClick={() => session.raiseHand(!handIsUp)}
        />
      )}
      <Control
        icon={IconLayoutSidebarRight}
        label={t('class.bar.panel')}
        pressed={view.panel}
        points
        onClick={() => onView({ panel: !view.panel })}
      />
      <Menu position="top-end">
        <Menu.Target>
          <ActionIcon aria-label={t('class.bar.leave')}>
            <IconDoorExit size={22} className="points" aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('class.leave.text')}</Menu.Label>
          <Menu.Item onClick={onLeave}>{t('class.leave.do')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

interface ControlProps {
  readonly icon: Icon;
  readonly label: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** Mirrored where reading goes from right to left. */
  readonly points?: boolean;
}

function Control({ icon: Picture, label, onClick, pressed, disabled = false, points = false }: ControlProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        aria-label={label}
        aria-pressed={pressed}
        data-pressed={pressed || undefined}
        disabled={disabled}
        onClick={onClick}
      >
        <Picture size={22} className={points ? 'points' : undefined} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
