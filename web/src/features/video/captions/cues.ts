/** Words, or whatever else, of a stretch of a video. */
export interface Cue {
  /** Seconds. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const moment = String.raw`(?:(\d+):)?(\d{1,2}):(\d{2})\.(\d{3})`;
const times = new RegExp(`^${moment} --> ${moment}`);

/** Reads WebVTT as the server keeps it: moments and words. */
export function cuesOf(vtt: string): readonly Cue[] {
  return vtt.split(/\n{2,}/).flatMap((block) => {
    const lines = block.split('\n');
    const found = times.exec(lines[0] ?? '');
    if (!found) return [];
    return [{ from: second(found, 1), to: second(found, 5), text: plain(lines.slice(1).join('\n')) }];
  });
}

/** The cue of a moment; the later one where two overlap. */
export function cueAt(cues: readonly Cue[], second: number): Cue | null {
  return cues.findLast(({ from, to }) => from <= second && second < to) ?? null;
}

function second(found: RegExpExecArray, first: number): number {
  const [hours, minutes, seconds, millis] = [0, 1, 2, 3].map((at) => Number(found[first + at] ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return hours * 3600 + minutes * 60 + seconds + millis / 1000;
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', '\u00A0')
    .replaceAll('&lrm;', '\u200E')
    .replaceAll('&rlm;', '\u200F')
    .replaceAll('&amp;', '&')
    .trim();
}
