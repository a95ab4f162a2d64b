import { expect, test } from 'vitest';
import { cast } from './cast';
import { mouthing, sampleMouth } from './coarticulation';
import type { Viseme } from './face';
import { mouthOutline, opening } from './mouth';
import { mouthPoses } from './visemes';

const at = (visemes: [number, string][], durationMs: number, ms: number) => {
  const out = { ...mouthPoses.sil };
  sampleMouth(mouthing({ visemes, durationMs }), ms, out);
  return out;
};

const open = (pose: typeof mouthPoses.sil) => opening(mouthOutline(cast.maya.lips, pose, 0.3));

const wordWith = (middle: Viseme, lengthMs: number): [number, string][] => [
  [0, 'aa'],
  [160, middle],
  [160 + lengthMs, 'aa'],
];

test.each([30, 50, 80, 120])('lips close for a P of %i ms between open vowels', (length) => {
  const middle = at(wordWith('PP', length), 400, 160 + length / 2);
  expect(middle.press).toBeCloseTo(1);
  expect(open(middle)).toBeLessThan(0.03);
});

test('the lower lip reaches the teeth for an F between open vowels', () => {
  const middle = at(wordWith('FF', 60), 400, 190);
  expect(middle.tuck).toBeCloseTo(1);
  expect(middle.raise).toBeGreaterThan(0.8);
});

test('vowels around a closure are open', () => {
  expect(open(at(wordWith('PP', 60), 400, 60))).toBeGreaterThan(0.4);
  expect(open(at(wordWith('PP', 60), 400, 310))).toBeGreaterThan(0.4);
});

test('the mouth rests in a silence and outside the clip', () => {
  const words: [number, string][] = [
    [0, 'aa'],
    [150, 'sil'],
    [600, 'E'],
  ];
  expect(open(at(words, 800, 380))).toBe(open(mouthPoses.sil));
  expect(open(at(words, 800, -500))).toBe(open(mouthPoses.sil));
  expect(open(at(words, 800, 1000))).toBe(open(mouthPoses.sil));
});

test('lips move before the sound', () => {
  expect(
    at(
      [
        [0, 'sil'],
        [500, 'U'],
      ],
      700,
      460,
    ).round,
  ).toBeGreaterThan(0.1);
});

test('neighbours change a shape', () => {
  const alone = at([[0, 'nn']], 80, 36);
  const beforeRound = at(
    [
      [0, 'nn'],
      [80, 'U'],
    ],
    300,
    60,
  );
  expect(beforeRound.round).toBeGreaterThan(alone.round + 0.2);
});

test('unknown shapes, disorder and a clock that is not a number do no harm', () => {
  const clip: [number, string][] = [
    [200, 'O'],
    [0, 'ʒ'],
    [Number.NaN, 'aa'],
  ];
  expect(at(clip, 400, 290).round).toBeGreaterThan(0.5);
  expect(at(clip, 400, Number.NaN)).toEqual(mouthPoses.sil);
});
