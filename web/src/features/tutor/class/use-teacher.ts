import { type RefObject, useEffect } from 'react';
import type { Face, FaceState } from '@/features/tutor/face/face';
import type { ClassSnapshot } from './class-session';

/** Lets the face say what sounds, and look where it should. */
export function useTeacher(
  face: RefObject<Face | null>,
  { sounding, model, shown }: ClassSnapshot,
  position: () => number,
) {
  useEffect(() => {
    if (sounding?.clip) face.current?.speak(sounding.clip, position);
    else face.current?.hush();
  }, [face, sounding, position]);

  const asker = model?.thinking?.by.userId;
  const seat = model?.roster.findIndex(({ userId }) => userId === asker) ?? -1;
  const present = model?.present ?? 1;
  const pointing = shown?.board.fromLine !== null && shown?.board.fromLine !== undefined;
  const shows = shown?.kind === 'SHOW';
  useEffect(() => {
    const target =
      asker !== undefined && present > 1 && seat >= 0
        ? { x: ((seat + 0.5) / present) * 1.4 - 0.7, y: 0.15 }
        : shows && asker === undefined
          ? 'board'
          : 'learner';
    face.current?.lookAt(target);
  }, [face, asker, seat, present, shows]);
  const beat = shows ? shown?.id : undefined;
  useEffect(() => {
    if (beat !== undefined) face.current?.gesture('point', pointing ? 3500 : 2000);
  }, [face, beat, pointing]);
}

/** The pose of the teacher for what is going on. */
export function poseOf({ model, sounding, leads }: ClassSnapshot, typing: boolean): FaceState {
  if (model?.phase === 'thinking' && !sounding) return 'thinking';
  if (sounding && leads) return 'speaking';
  if (typing || model?.phase === 'checking') return 'listening';
  return sounding ? 'speaking' : 'idle';
}
