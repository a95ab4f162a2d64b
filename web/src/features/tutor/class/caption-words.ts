import type { Clip } from './protocol';

/** A caption cut around the word that is spoken now. */
export interface LitCaption {
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/** The caption at this millisecond of its clip. Before the first word and without times nothing is lit. */
export function litCaption(caption: string, words: Clip['words'], ms: number): LitCaption {
  const word = words.findLast(([startMs]) => startMs <= ms);
  if (!word) return { before: '', word: '', after: caption };
  const [, , from, to] = word;
  return { before: caption.slice(0, from), word: caption.slice(from, to), after: caption.slice(to) };
}
