import { ActionIcon, Slider } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Face } from '@/features/tutor/face/face';
import { TeacherFace } from '@/features/tutor/face/teacher-face';
import { AnswerCard } from './answer-card';
import { Board } from './board';
import { Captions } from './captions';
import { characterOf } from './character-of';
import type { ServerMessage, Source } from './protocol';
import { type ClassView, materialQuery } from './queries';
import { answeredAt, ReplayPlayer, said } from './replay-player';
import own from './replay-view.module.css';
import classes from './stage.module.css';
import { useBoardPlace } from './use-board-place';

interface ReplayViewProps {
  readonly liveClass: ClassView;
  readonly messages: readonly ServerMessage[];
  readonly context: AudioContext | null;
  readonly onClose: () => void;
}

/** A past class, heard and seen again. */
export function ReplayView({ liveClass, messages, context, onClose }: ReplayViewProps) {
  const { t } = useTranslation('tutor');
  const boardPlace = useBoardPlace();
  const face = useRef<Face>(null);
  const lines = useMemo(() => said(messages), [messages]);
  const replay = useMemo(() => new ReplayPlayer(lines, context), [lines, context]);
  const { at, playing, sounding, shown } = useSyncExternalStore(replay.subscribe, replay.current);
  const material = useQuery(materialQuery(liveClass.id)).data;
  const character = characterOf(liveClass.character);

  const answered = useMemo(() => answeredAt(messages, lines, at), [messages, lines, at]);
  const [dragged, setDragged] = useState<number | null>(null);

  useEffect(() => {
    replay.play(0);
    return () => replay.pause();
  }, [replay]);
  useEffect(() => {
    if (sounding?.clip) face.current?.speak(sounding.clip, replay.position);
    else face.current?.hush();
  }, [replay, sounding]);

  const label = t(playing ? 'class.bar.pause' : 'class.bar.play');
  return (
    <main className={classes.stage}>
      <h1 className={classes.unseen}>{liveClass.title}</h1>
      <section className={classes.teacher}>
        <TeacherFace
          ref={face}
          character={character}
          label={t('class.teacher', { name: t(`cast.${character}`) })}
          boardPlace={boardPlace}
          state={sounding ? 'speaking' : 'idle'}
          className={classes.face}
        />
      </section>
      <div className={classes.front}>
        <Board board={shown?.board ?? null} material={material} title={liveClass.title} label={t('class.board')} />
        {answered && <AnswerCard {...answered} onShow={openSource} />}
      </div>
      <Captions sounding={sounding} position={replay.position} large={false} quiet={t('class.replay.quiet')} />
      <footer className={own.foot}>
        <ActionIcon
          size={42}
          variant="filled"
          color="teal"
          aria-label={label}
          onClick={() => (playing ? replay.pause() : replay.play())}
        >
          {playing ? <IconPlayerPause size={22} aria-hidden /> : <IconPlayerPlay size={22} aria-hidden />}
        </ActionIcon>
        <Slider
          className={own.place}
          thumbLabel={t('class.replay.place')}
          label={null}
          min={0}
          max={Math.max(1, lines.length - 1)}
          value={dragged ?? at}
          onChange={setDragged}
          onChangeEnd={(place) => {
            setDragged(null);
            replay.play(place);
          }}
        />
        <ActionIcon size={42} aria-label={t('class.replay.close')} onClick={onClose}>
          <IconX size={22} aria-hidden />
        </ActionIcon>
      </footer>
    </main>
  );
}

/** Where an answer stands in the course. */
function openSource({ lessonId, blockId }: Source): void {
  window.open(`/lessons/${lessonId}#${blockId}`, '_blank', 'noopener');
}
