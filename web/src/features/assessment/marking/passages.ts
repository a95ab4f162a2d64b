import type { NoteContent } from '@/api/generated/types.gen';

/** A piece of a text, and which notes are on it. */
export interface Piece {
  readonly from: number;
  readonly text: string;
  /** Places of the notes in their list. */
  readonly notes: readonly number[];
  /** Places of the notes that end here. */
  readonly ends: readonly number[];
}

/** The text cut where notes begin and end; the pieces together are the text. */
export function piecesOf(text: string, notes: readonly NoteContent[]): readonly Piece[] {
  const cuts = new Set([0, text.length]);
  for (const { from, to } of notes) cuts.add(from).add(to);
  const places = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1] ?? text.length;
    const here = notes.map((note, place) => ({ note, place }));
    return {
      from,
      text: text.slice(from, to),
      notes: here.filter(({ note }) => note.from <= from && note.to >= to).map(({ place }) => place),
      ends: here.filter(({ note }) => note.to === to).map(({ place }) => place),
    };
  });
}

export interface Passage {
  readonly from: number;
  readonly to: number;
}

/** The part of the element's text that is selected; nothing when the selection is empty or elsewhere. */
export function selectedPassage(element: HTMLElement | null, selection = window.getSelection()): Passage | null {
  if (!element || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.commonAncestorContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  const to = from + range.toString().length;
  return to > from ? { from, to } : null;
}

/** Where the words stand in the text; nothing when they do not. */
export function findPassage(text: string, words: string): Passage | null {
  const from = words === '' ? -1 : text.indexOf(words);
  return from < 0 ? null : { from, to: from + words.length };
}
