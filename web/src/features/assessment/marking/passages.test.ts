import { describe, expect, test } from 'vitest';
import { findPassage, piecesOf, selectedPassage } from '@/features/assessment/marking/passages';

const note = (from: number, to: number) => ({ from, to, quote: '', text: 'Which?' });

describe('passages of an answer', () => {
  test('are cut where notes begin and end', () => {
    const pieces = piecesOf('abcdef', [note(1, 4), note(3, 5)]);
    expect(pieces.map(({ text }) => text)).toEqual(['a', 'bc', 'd', 'e', 'f']);
    expect(pieces.map(({ notes }) => notes)).toEqual([[], [0], [0, 1], [1], []]);
    expect(pieces.map(({ ends }) => ends)).toEqual([[], [], [0], [1], []]);
  });

  test('are the whole text together, whatever the notes are', () => {
    const text = 'منصة ترفع الصناديق 😀.';
    for (const notes of [[], [note(0, text.length)], [note(2, 9), note(2, 4), note(400, 500)]]) {
      expect(
        piecesOf(text, notes)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }
  });

  test('are found where they are selected, also across marks', () => {
    const element = document.createElement('p');
    element.innerHTML = 'One <mark>two</mark> three';
    document.body.append(element);
    const range = document.createRange();
    const [first, , last] = element.childNodes;
    range.setStart(first as Node, 2);
    range.setEnd(last as Node, 3);
    const selection = window.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    expect(selectedPassage(element)).toEqual({ from: 2, to: 10 });
    expect(selectedPassage(document.createElement('p'))).toBeNull();
  });

  test('are found by their words', () => {
    expect(findPassage('One two', 'two')).toEqual({ from: 4, to: 7 });
    expect(findPassage('One two', 'three')).toBeNull();
    expect(findPassage('One two', '')).toBeNull();
  });
});
