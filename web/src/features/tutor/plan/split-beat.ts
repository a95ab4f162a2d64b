import { type Beat, fresh } from '@/features/tutor/plan/beats';

const ends = [/[.!?؟…]["”’)]?\s+/g, /[;:؛]\s+/g, /[,،]\s+/g, /\s+/g] as const;

/** Where a text parts best: at the end of a sentence, else of a clause, else between words; nearest to its middle. Null for one word. */
export function bestPlace(text: string): number | null {
  const middle = text.length / 2;
  for (const end of ends) {
    const places = [...text.matchAll(end)].map((found) => found.index + found[0].length);
    const inside = places.filter((place) => isInside(text, place));
    if (inside.length > 0) return inside.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a));
  }
  return null;
}

function isInside(text: string, place: number): boolean {
  return text.slice(0, place).trim() !== '' && text.slice(place).trim() !== '';
}

/**
 * One beat as two. Words of its own for the voice are parted at about the same share; a check stays with the second half, because it
 * is put when all is said.
 *
 * @param at a place in the caption; where there is nothing on one side of it, the best place is taken
 */
export function split(beats: readonly Beat[], key: string, at?: number): readonly Beat[] {
  const index = beats.findIndex((beat) => beat.key === key);
  const beat = beats[index];
  if (!beat) return beats;
  const place = at !== undefined && isInside(beat.caption, at) ? at : bestPlace(beat.caption);
  if (place === null) return beats;
  const [caption, rest] = halves(beat.caption, place);
  const [speech, restSpeech] = beat.speech
    ? speechHalves(beat.speech, place / beat.caption.length)
    : [beat.speech, beat.speech];
  const asks = beat.kind === 'ASK';
  const first = { caption, speech, pauseMs: 0, kind: asks ? 'SAY' : beat.kind } as const;
  const second = { caption: rest, speech: restSpeech, pauseMs: beat.pauseMs, kind: beat.kind } as const;
  const pair = asks ? [fresh(beat, first), { ...beat, ...second }] : [{ ...beat, ...first }, fresh(beat, second)];
  return beats.toSpliced(index, 1, ...pair);
}

export function canSplit(beat: Beat): boolean {
  return bestPlace(beat.caption) !== null;
}

function speechHalves(speech: string, share: number): [string, string] {
  const wanted = speech.length * share;
  for (const end of [ends[0], ends[3]]) {
    const places = [...speech.matchAll(end)]
      .map((found) => found.index + found[0].length)
      .filter((place) => isInside(speech, place) && Math.abs(place - wanted) < speech.length / 4);
    if (places.length > 0) {
      return halves(
        speech,
        places.reduce((a, b) => (Math.abs(b - wanted) < Math.abs(a - wanted) ? b : a)),
      );
    }
  }
  return [speech, ''];
}

function halves(text: string, place: number): [string, string] {
  return [text.slice(0, place).trim(), text.slice(place).trim()];
}
