import type { Cue } from '@/features/video/captions/cues';
import { inOrder, type Lines } from '@/features/video/editing/lines';

/** Lines of cues that were read. */
export function linesOf(cues: readonly Cue[]): Lines {
  return cues.map(({ from, to, text }, at) => ({
    key: at + 1,
    from: Math.round(from * 1000),
    to: Math.round(to * 1000),
    text,
  }));
}

/** WebVTT of them. */
export function vttOf(lines: Lines): string {
  const cues = inOrder(lines).map(({ from, to, text }) => `${moment(from)} --> ${moment(to)}\n${escaped(text)}\n`);
  return ['WEBVTT\n', ...cues].join('\n');
}

function moment(milliseconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const seconds = Math.floor(milliseconds / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
  return `${clock}.${String(milliseconds % 1000).padStart(3, '0')}`;
}

function escaped(text: string): string {
  return text
    .trim()
    .replace(/\n{2,}/g, '\n')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('-->', '→');
}
