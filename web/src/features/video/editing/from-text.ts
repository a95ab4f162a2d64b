import { chained, type Lines } from '@/features/video/editing/lines';
import { momentOf } from '@/features/video/editing/moments';

/** More than this is not read at a glance. */
const longest = 84;
const shortest = 24;
const sentenceEnd = /[.!?؟…:;؛]["'”»)]*$/;

/**
 * Captions of what was said: its sentences, long ones cut between words, each as long as its letters have a share in the whole.
 * @param from where the words begin, in milliseconds @param to where they end
 */
export function spread(transcript: string, from: number, to: number): Lines {
  const pieces = transcript.split(/\n+/).flatMap(piecesOf);
  const letters = pieces.reduce((sum, { length }) => sum + length, 0);
  let passed = 0;
  return pieces.map((text, at) => {
    const begin = moment(passed);
    passed += text.length;
    return { key: at + 1, from: begin, to: moment(passed), text };
  });

  function moment(share: number): number {
    return Math.round(from + ((to - from) * share) / letters);
  }
}

function piecesOf(paragraph: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const word of paragraph.split(/\s+/).filter((one) => one !== '')) {
    if (piece !== '' && piece.length + 1 + word.length > longest) {
      pieces.push(piece);
      piece = '';
    }
    piece = piece === '' ? word : `${piece} ${word}`;
    if (piece.length >= shortest && sentenceEnd.test(piece)) {
      pieces.push(piece);
      piece = '';
    }
  }
  return piece === '' ? pieces : [...pieces, piece];
}

export interface Timed {
  readonly lines: Lines;
  /** What does not begin with a moment. */
  readonly unread: readonly string[];
}

/** Chapters of a list of moments and titles, one a line, such as `2:30 Shelves`. @param length of the video */
export function timed(list: string, length: number): Timed {
  const unread: string[] = [];
  const found = list
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .flatMap((row) => {
      const [, moment = '', title = ''] = /^[-•*#\s[(]*([\d٠-٩۰-۹:.,٫]+)[\])]?\s*[-–—:.]?\s*(.*)$/u.exec(row) ?? [];
      const from = moment.includes(':') ? momentOf(moment.replace(/[:.,]$/, '')) : null;
      if (from === null || title === '' || from >= length) {
        unread.push(row);
        return [];
      }
      return [{ from, to: from, text: title }];
    });
  return {
    lines: chained(
      found.map((line, at) => ({ ...line, key: at + 1 })),
      length,
    ),
    unread,
  };
}
