import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FrameLoop } from './frame-loop';

let waiting: Map<number, FrameRequestCallback>;
let hidden = false;

beforeEach(() => {
  waiting = new Map();
  hidden = false;
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    waiting.set(++last, callback);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => waiting.delete(id));
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => (hidden ? 'hidden' : 'visible'));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function paint(now: number) {
  const callbacks = [...waiting.values()];
  waiting.clear();
  for (const callback of callbacks) callback(now);
}

/** Frames drawn in the last second of a screen that shows the given rates, one second each. */
function framesAt(maxFps: number, ...screenFps: number[]) {
  let frames = 0;
  let now = 1000;
  const loop = new FrameLoop(document.body, () => frames++, maxFps);
  for (const fps of screenFps) {
    frames = 0;
    for (let i = 0; i < fps; i++) {
      now += 1000 / fps;
      paint(now);
    }
  }
  loop.stop();
  return frames;
}

test('draws every frame up to the cap and no more', () => {
  expect(framesAt(60, 60)).toBe(60);
  expect(framesAt(30, 60)).toBe(30);
});

test('halves the rate when lateness lasts, not for one late moment', () => {
  expect(framesAt(60, 36, 60)).toBe(60);
  expect(framesAt(60, 36, 36, 36, 36, 60)).toBe(30);
  expect(framesAt(60, 36, 36, 36, 36, 36)).toBe(36);
});

test('asks for nothing while hidden or paused, and goes on afterwards', () => {
  const loop = new FrameLoop(document.body, () => {}, 60);
  expect(waiting.size).toBe(1);
  hidden = true;
  document.dispatchEvent(new Event('visibilitychange'));
  expect(waiting.size).toBe(0);
  hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
  expect(waiting.size).toBe(1);
  loop.setPaused(true);
  expect(waiting.size).toBe(0);
  loop.setPaused(false);
  expect(waiting.size).toBe(1);
  loop.stop();
  expect(waiting.size).toBe(0);
});
