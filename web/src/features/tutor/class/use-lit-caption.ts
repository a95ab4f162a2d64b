import { useEffect, useState } from 'react';
import { type LitCaption, litCaption } from './caption-words';
import type { Clip } from './protocol';

const noWords: Clip['words'] = [];

/** The caption cut around the word that is heard now. */
export function useLitCaption(caption: string, clip: Clip | null, position: () => number): LitCaption {
  const words = clip?.words ?? noWords;
  const [lit, setLit] = useState(() => litCaption(caption, [], 0));
  useEffect(() => {
    let frame = 0;
    const follow = () => {
      const next = litCaption(caption, words, position());
      setLit((now) => (now.before === next.before && now.after === next.after && now.word === next.word ? now : next));
      frame = requestAnimationFrame(follow);
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [caption, words, position]);
  return lit;
}
