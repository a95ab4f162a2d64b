import { expect, it } from 'vitest';
import { cueAt, cuesOf } from '@/features/video/captions/cues';

const vtt = 'WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nOne &amp; two\nthree\n\n01:00:00.000 --> 01:00:04.000\nأهلًا\n';

it('reads moments and words', () => {
  expect(cuesOf(vtt)).toEqual([
    { from: 1, to: 2.5, text: 'One & two\nthree' },
    { from: 3600, to: 3604, text: 'أهلًا' },
  ]);
});

it('knows what is said at a moment', () => {
  const cues = cuesOf(vtt);
  expect(cueAt(cues, 0.9)).toBeNull();
  expect(cueAt(cues, 1)?.text).toContain('One');
  expect(cueAt(cues, 2.5)).toBeNull();
});
