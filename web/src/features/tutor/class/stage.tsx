import { Button, Progress, Text } from '@mantine/core';
import { useIdle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Face } from '@/features/tutor/face/face';
import { TeacherFace } from '@/features/tutor/face/teacher-face';
import { usePageTitle } from '@/shared/ui/use-page-title';
import { AdaptedNote } from './adapted-note';
import { AnswerCard } from './answer-card';
import { AskBox } from './ask-box';
import { Board } from './board';
import { Captions } from './captions';
import { characterOf } from './character-of';
import { CheckCard } from './check-card';
import type { ClassModel } from './class-model';
import type { ClassSession, ClassSnapshot } from './class-session';
import { DeviceVoice } from './device-voice';
import { type Material, materialQuery } from './queries';
import { SidePanel } from './side-panel';
import classes from './stage.module.css';
import { StageBar } from './stage-bar';
import { StageNotice } from './stage-notice';
import { keepView, keptView, type StageView } from './stage-view';
import { useBoardPlace } from './use-board-place';
import { useSourceOnBoard } from './use-source-on-board';
import { poseOf, useTeacher } from './use-teacher';

interface StageProps {
  readonly session: ClassSession;
  readonly snapshot: ClassSnapshot;
  readonly model: ClassModel;
}

/** The class itself: teacher and board, what is said below, and the learner's place to ask. */
export function Stage({ session, snapshot, model }: StageProps) {
  const { t } = useTranslation('tutor');
  const navigate = useNavigate();
  const boardPlace = useBoardPlace();
  const idle = useIdle(4000, { initialState: false });
  const face = useRef<Face>(null);
  const [typing, setTyping] = useState(false);
  const [view, setView] = useState(keptView);
  const material = useQuery(materialQuery(model.info.id)).data;
  const [source, showSource, hideSource] = useSourceOnBoard(model.info.lessonId);
  useTeacher(face, snapshot, session.position);
  usePageTitle(model.info.title);

  useEffect(() => session.setDeviceVoice(view.deviceVoice === true), [session, view.deviceVoice]);

  function changeView(change: Partial<StageView>) {
    const next = { ...view, ...change };
    setView(next);
    keepView(next);
  }

  return (
    <main className={classes.stage} data-idle={idle || undefined} data-panel={view.panel || undefined}>
      <Progress
        className={classes.progress}
        value={(model.index / Math.max(1, model.of)) * 100}
        size={4}
        radius={0}
        aria-label={t('class.progress')}
      />
      <h1 className={classes.unseen}>{model.info.title}</h1>
      <section className={classes.teacher}>
        <TeacherFace
          ref={face}
          character={characterOf(model.info.character)}
          label={t('class.teacher', { name: t(`cast.${characterOf(model.info.character)}`) })}
          boardPlace={boardPlace}
          state={poseOf(snapshot, typing)}
          className={classes.face}
        />
        <Text className={classes.name}>
          {t(`cast.${characterOf(model.info.character)}`)} · {t('class.ai')}
        </Text>
      </section>
      <div className={classes.front}>
        <Front
          session={session}
          snapshot={snapshot}
          model={model}
          material={source ? undefined : material}
          onShow={showSource}
        />
        {source && (
          <div className={classes.over}>
            <Board
              board={{ blocks: [source.blockId], focus: source.blockId, fromLine: null, toLine: null }}
              material={material}
              title={source.quote}
              label={t('class.answer.from')}
            />
            <Button onClick={hideSource}>{t('class.answer.close')}</Button>
          </div>
        )}
      </div>
      {view.captions ? (
        <Captions
          sounding={snapshot.sounding}
          position={session.position}
          large={view.large}
          quiet={t(`class.phase.${model.phase}`)}
        />
      ) : (
        <div className={classes.captions} />
      )}
      <DeviceVoice
        snapshot={snapshot}
        chosen={view.deviceVoice}
        onChoose={(deviceVoice) => changeView({ deviceVoice })}
      />
      <footer className={classes.foot}>
        <AskBox onAsk={(text) => session.ask(text)} onTyping={setTyping} disabled={model.you.part === 'OBSERVER'} />
        <StageBar
          session={session}
          model={model}
          view={view}
          onView={changeView}
          onLeave={() => navigate('/classes')}
        />
      </footer>
      {view.panel && (
        <SidePanel session={session} model={model} onShow={showSource} onClose={() => changeView({ panel: false })} />
      )}
      <StageNotice snapshot={snapshot} onPlayHere={() => session.playHere()} />
    </main>
  );
}

interface FrontProps extends StageProps {
  readonly material: Material | undefined;
  readonly onShow: Parameters<typeof AnswerCard>[0]['onShow'];
}

/** The board, and what comes before it for a while: a check, or an answer. */
function Front({ session, snapshot, model, material, onShow }: FrontProps) {
  const { t } = useTranslation('tutor');
  const { check, thinking, answer } = model;
  const answering = thinking !== null || answer.length > 0;
  const asking = check !== null && !answering;
  return (
    <>
      <Board
        board={snapshot.shown?.board ?? null}
        material={material}
        title={asking ? '' : model.info.title}
        label={t('class.board')}
      />
      {!answering && !asking && <AdaptedNote session={session} model={model} />}
      {answering && <AnswerCard thinking={thinking} answer={answer} onShow={onShow} />}
      {asking && (
        <CheckCard
          key={`${check.checkId}/${check.attempt}`}
          check={check}
          verdict={model.verdict}
          tally={model.tally}
          onAnswer={(choices) =>
            session.send({ type: 'check', checkId: check.checkId, attempt: check.attempt, choices })
          }
        />
      )}
    </>
  );
}
