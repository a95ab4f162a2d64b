/** A piece of a text with gaps: words, or the gap between words. */
export interface GapPart {
  readonly text: string;
  /** Id of the gap, null for words. */
  readonly gap: string | null;
}

/** Takes a text such as `Stock is {{a}} over two` apart. */
export function gapsIn(text: string): readonly GapPart[] {
  return text
    .split(/\{\{([A-Za-z0-9_-]+)\}\}/)
    .map((piece, at) => (at % 2 === 1 ? { text: '', gap: piece } : { text: piece, gap: null }))
    .filter(({ text: words, gap }) => gap !== null || words !== '');
}
