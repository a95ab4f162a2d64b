import { afterEach, describe, expect, test } from 'vitest';
import { cast, castIds } from './cast';
import type { Motion } from './face';
import { gazeOf } from './mood';
import { portrait } from './portrait';
import { SvgFace } from './svg-face';

const shown: SvgFace[] = [];

function show(motion: Motion = 'full') {
  const host = document.createElement('div');
  const face = new SvgFace(host, cast.noor, {
    label: 'Noor, your teacher',
    motion,
    ownFrames: false,
    random: () => 0.4,
  });
  shown.push(face);
  let now = 1000;
  const run = (ms: number, step = 1000 / 60) => {
    for (let passed = 0; passed < ms; passed += step) {
      now += step;
      face.tick(now);
    }
  };
  const svg = host.querySelector('svg') as SVGSVGElement;
  const part = (name: string) => svg.querySelector(`[data-part="${name}"]`);
  return { face, host, svg, part, run, mouth: () => Number(svg.dataset['mouth']), now: () => now };
}

afterEach(() => {
  for (const face of shown.splice(0)) face.dispose();
});

const vowel = { visemes: [[0, 'aa'] as const], durationMs: 10_000 };

describe('the mouth', () => {
  test('follows the clock of the clip and not its own', () => {
    const { face, run, mouth } = show();
    let heard = -1000;
    face.speak(vowel, () => heard);
    run(400);
    expect(mouth()).toBeLessThan(0.05);
    heard = 3000;
    run(400);
    expect(mouth()).toBeGreaterThan(0.5);
  });

  test('closes within 120 ms of a hush', () => {
    const { face, run, mouth } = show();
    face.speak(vowel, () => 5000);
    run(500);
    face.hush();
    run(110);
    expect(mouth()).toBeLessThan(0.06);
  });

  test.each([60, 30])('closes on a short P between vowels at %i frames a second', (fps) => {
    const { face, run, mouth } = show();
    const visemes = [
      [0, 'aa'],
      [300, 'PP'],
      [350, 'aa'],
    ] as const;
    let heard = 0;
    face.speak({ visemes, durationMs: 700 }, () => heard);
    let least = 1;
    for (; heard < 600; heard += 1000 / fps) {
      run(1, 1000 / fps);
      if (heard > 200) least = Math.min(least, mouth());
    }
    expect(least).toBeLessThan(0.05);
  });

  test('holds a single shape until told otherwise', () => {
    const { face, run, mouth } = show();
    face.setViseme('O', 1);
    run(500);
    expect(mouth()).toBeGreaterThan(0.3);
    face.hush();
    run(200);
    expect(mouth()).toBeLessThan(0.05);
  });
});

test('clocks that step back or fail leave no broken number in the picture', () => {
  const { face, host, run, now } = show();
  let heard = 2000;
  face.speak({ ...vowel, words: [[0, 900, 0, 4]] }, () => heard);
  run(100);
  heard = 100;
  face.tick(now() - 60_000);
  face.tick(Number.NaN);
  heard = Number.NaN;
  run(100);
  expect(host.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
});

test('the eyes shut by themselves within seconds', () => {
  const { part, run } = show();
  let shut = false;
  for (let i = 0; i < 600 && !shut; i++) {
    run(1);
    const numbers = (part('eye-clip-right')?.getAttribute('d') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    shut = Math.abs((numbers[3] ?? 0) - (numbers[11] ?? 99)) < 0.3;
  }
  expect(shut).toBe(true);
});

describe('with less motion', () => {
  test('the head and the arms stay where they are while the mouth moves gently', () => {
    const full = show();
    const reduced = show('reduced');
    const before = reduced.part('head')?.getAttribute('transform');
    for (const { face, run } of [full, reduced]) {
      face.setState('pointing');
      face.lookAt('board');
      face.speak(vowel, () => 5000);
      run(1500);
    }
    expect(reduced.part('head')?.getAttribute('transform')).toBe(before);
    expect(reduced.part('right-fore')?.getAttribute('transform')).not.toBe(
      full.part('right-fore')?.getAttribute('transform'),
    );
    expect(reduced.mouth()).toBeGreaterThan(0.2);
    expect(reduced.mouth()).toBeLessThan(full.mouth());
  });

  test('a wish for it lowers a pointing arm at once, and the pose returns with the movement', () => {
    const { face, part, run } = show();
    const rest = part('right-fore')?.getAttribute('transform');
    face.setState('pointing');
    run(2000);
    const pointing = part('right-fore')?.getAttribute('transform');
    face.setMotion('reduced');
    expect(part('right-fore')?.getAttribute('transform')).toBe(rest);
    face.setMotion('full');
    run(3000);
    expect(part('right-fore')?.getAttribute('transform')).toBe(pointing);
  });

  test('captions alone leave the mouth shut', () => {
    const { face, run, mouth } = show('captions');
    face.speak(vowel, () => 5000);
    run(500);
    expect(mouth()).toBeLessThan(0.05);
  });
});

test('the arm on the side of the board points, and changes sides with it', () => {
  const { face, part, run } = show();
  const rest = {
    left: part('left-fore')?.getAttribute('transform'),
    right: part('right-fore')?.getAttribute('transform'),
  };
  face.setState('pointing');
  run(2000);
  expect(part('left-fore')?.getAttribute('transform')).toBe(rest.left);
  expect(part('right-fore')?.getAttribute('transform')).not.toBe(rest.right);
  face.setBoardPlace('left');
  run(3000);
  expect(part('right-fore')?.getAttribute('transform')).toBe(rest.right);
  expect(part('left-fore')?.getAttribute('transform')).not.toBe(rest.left);
});

test('a board below is offered with both hands and looked down at', () => {
  const { face, part, run } = show();
  const arms = () => [part('left-fore')?.getAttribute('transform'), part('right-fore')?.getAttribute('transform')];
  face.gesture('open', 5000);
  run(3000);
  const offering = arms();
  face.gesture('rest', 1);
  face.setBoardPlace('below');
  face.setState('pointing');
  run(3000);
  expect(arms()).toEqual(offering);
  expect(gazeOf('board', 'speaking', 'below')).toEqual({ x: 0, y: 0.8 });
});

test('a gesture ends by itself', () => {
  const { face, part, run } = show();
  const rest = part('left-fore')?.getAttribute('transform');
  face.gesture('open', 500);
  run(450);
  expect(part('left-fore')?.getAttribute('transform')).not.toBe(rest);
  run(3000);
  expect(part('left-fore')?.getAttribute('transform')).toBe(rest);
});

test.each(castIds)('%s has every part drawn, named and with ids of its own', (id) => {
  const hosts = [document.createElement('div'), document.createElement('div')];
  for (const host of hosts) shown.push(new SvgFace(host, cast[id], { label: 'A "quoted" <name>', ownFrames: false }));
  const ids = hosts.flatMap((host) => [...host.querySelectorAll('[id]')].map((element) => element.id));
  expect(new Set(ids).size).toBe(ids.length);
  const svg = hosts[0]?.querySelector('svg');
  expect(svg?.getAttribute('role')).toBe('img');
  expect(svg?.getAttribute('aria-label')).toBe('A "quoted" <name>');
  for (const [, used] of (svg?.outerHTML ?? '').matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(used);
  for (const path of svg?.querySelectorAll('path') ?? []) expect(path.getAttribute('d')).toMatch(/^M[\d\sA-Z.-]+$/i);
  expect(svg?.outerHTML).not.toContain('filter');
});

test.each(castIds)('the portrait of %s is still, small and complete', (id) => {
  const picture = portrait(id);
  expect(picture).toContain('viewBox');
  expect(picture).not.toContain('data-part');
  expect(picture.length).toBeLessThan(60_000);
  expect(portrait(id)).toBe(picture);
});

test('a disposed face is gone and stays silent', () => {
  const { face, host, now } = show();
  face.dispose();
  expect(host.childElementCount).toBe(0);
  expect(() => face.tick(now() + 16)).not.toThrow();
});
