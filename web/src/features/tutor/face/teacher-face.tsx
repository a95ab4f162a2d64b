import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { cast } from './cast';
import type { CharacterId } from './character';
import type { BoardPlace, Face, FaceState, Motion } from './face';
import { SvgFace } from './svg-face';

interface TeacherFaceProps {
  character: CharacterId;
  /** Read to people who do not see the picture, already translated. */
  label: string;
  boardPlace: BoardPlace;
  state?: FaceState;
  /** What happens when the reader asked for less motion. */
  whenReduced?: Exclude<Motion, 'full'>;
  paused?: boolean;
  maxFps?: number;
  className?: string | undefined;
  /** The face to drive. Give a function: it is called anew when another character is chosen. */
  ref?: Ref<Face | null>;
}

const lessMotion = '(prefers-reduced-motion: reduce)';

/** A moving teacher in the size of its box. */
export function TeacherFace({
  character,
  label,
  boardPlace,
  state = 'idle',
  whenReduced = 'reduced',
  paused = false,
  maxFps = 60,
  className,
  ref,
}: TeacherFaceProps) {
  const host = useRef<HTMLDivElement>(null);
  const [face, setFace] = useState<Face | null>(null);

  useEffect(() => {
    if (!host.current) return;
    const built = new SvgFace(host.current, cast[character], { label, maxFps });
    setFace(built);
    return () => {
      setFace(null);
      built.dispose();
    };
  }, [character, label, maxFps]);

  useImperativeHandle<Face | null, Face | null>(ref, () => face, [face]);

  useEffect(() => face?.setBoardPlace(boardPlace), [face, boardPlace]);
  useEffect(() => face?.setState(state), [face, state]);
  useEffect(() => (paused ? face?.pause() : face?.resume()), [face, paused]);
  useEffect(() => {
    if (!face || typeof matchMedia === 'undefined') return;
    const wish = matchMedia(lessMotion);
    const follow = () => face.setMotion(wish.matches ? whenReduced : 'full');
    follow();
    wish.addEventListener('change', follow);
    return () => wish.removeEventListener('change', follow);
  }, [face, whenReduced]);

  return <div ref={host} className={className} dir="ltr" />;
}
