import { type RefObject, useEffect, useRef } from 'react';

/** Keeps the end of a growing list in sight, in the element that scrolls it, until the reader scrolls up. */
export function useNewestInSight<E extends HTMLElement>(length: number): RefObject<E | null> {
  const list = useRef<E>(null);
  const follows = useRef(true);
  useEffect(() => {
    const scroller = list.current?.parentElement;
    const note = () => {
      if (scroller) follows.current = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 40;
    };
    scroller?.addEventListener('scroll', note);
    return () => scroller?.removeEventListener('scroll', note);
  }, []);
  useEffect(() => {
    const scroller = list.current?.parentElement;
    if (scroller && length > 0 && follows.current) scroller.scrollTop = scroller.scrollHeight;
  }, [length]);
  return list;
}
