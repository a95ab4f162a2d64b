import type { Page } from '@playwright/test';

/** What was heard and seen of the teacher at one moment. */
interface Sample {
  /** Milliseconds of the page. */
  readonly at: number;
  /** How loud it is: root of the mean square, 0 to 1. */
  readonly rms: number;
  /** How far the mouth is open, 0 to 1. */
  readonly mouth: number;
}

declare global {
  interface Window {
    heard: { samples: Sample[]; asked: number[] };
  }
}

const loud = 0.02;
const silent = 0.002;

/** Listens at the end of every chain of sound in the page, and watches the mouth meanwhile. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: Window['heard'] = { samples: [], asked: [] };
    window.heard = heard;
    const ears: AnalyserNode[] = [];
    const connect = AudioNode.prototype.connect as (this: AudioNode, to: AudioNode, ...rest: number[]) => AudioNode;
    AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode, ...rest: number[]) {
      if (to instanceof AudioDestinationNode) {
        const ear = this.context.createAnalyser();
        ear.fftSize = 1024;
        connect.call(this, ear);
        ears.push(ear);
      }
      return connect.call(this, to, ...rest);
    } as AudioNode['connect'];
    const wave = new Float32Array(1024);
    setInterval(() => {
      let power = 0;
      for (const ear of ears) {
        ear.getFloatTimeDomainData(wave);
        power += wave.reduce((sum, value) => sum + value * value, 0) / wave.length;
      }
      const mouth = Number(document.querySelector('svg[data-mouth]')?.getAttribute('data-mouth') ?? 0);
      heard.samples.push({ at: performance.now(), rms: Math.sqrt(power), mouth });
    }, 20);
    document.addEventListener('submit', () => heard.asked.push(performance.now()), { capture: true });
    document.addEventListener(
      'keydown',
      ({ key, target }) => {
        if (key === 'Enter' && target instanceof HTMLTextAreaElement) heard.asked.push(performance.now());
      },
      { capture: true },
    );
  });
}

export async function untilLoud(page: Page): Promise<void> {
  await page.waitForFunction((level) => (window.heard.samples.at(-1)?.rms ?? 0) > level, loud, { polling: 20 });
}

export async function untilSpokenFor(page: Page, seconds: number): Promise<void> {
  await page.waitForFunction(
    ([level, wanted]) => window.heard.samples.filter(({ rms }) => rms > level).length * 0.02 > wanted,
    [loud, seconds] as const,
    { polling: 200, timeout: 60_000 },
  );
}

export function samplesOf(page: Page): Promise<Sample[]> {
  return page.evaluate(() => window.heard.samples);
}

export async function forgetSamples(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.heard.samples = [];
  });
}

/** How long after the last question the sound was gone for at least 80 ms. */
export async function silentAfterAskMs(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    (level) => {
      const asked = window.heard.asked.at(-1) ?? Number.POSITIVE_INFINITY;
      const after = window.heard.samples.filter(({ at }) => at > asked);
      const quiet = after.find(
        ({ at }, index) =>
          after.some((later) => later.at >= at + 80) &&
          after.slice(index).every((later) => later.at > at + 80 || later.rms < level),
      );
      return quiet ? { ms: quiet.at - asked } : null;
    },
    silent,
    { polling: 50 },
  );
  return (await handle.jsonValue())?.ms ?? Number.POSITIVE_INFINITY;
}

export interface LipSync {
  /** Seconds that were audible. */
  readonly spoken: number;
  /** The mean opening of the mouth while it is loud, and after it has been silent for a fifth of a second. */
  readonly mouthLoud: number;
  readonly mouthSilent: number;
  /** Between loudness and opening, both smoothed over a fifth of a second: 1 when one is the other's image. */
  readonly correlation: number;
}

/** Compares what was heard with what was seen. */
export function lipSync(samples: readonly Sample[]): LipSync {
  const loudOnes = samples.filter(({ rms }) => rms > loud);
  const silentOnes = samples.filter(
    ({ at }, index) =>
      index > 10 &&
      samples.slice(Math.max(0, index - 25), index + 1).every((one) => at - one.at > 220 || one.rms < silent),
  );
  const level = smooth(samples.map(({ rms }) => Math.min(rms, 0.15)));
  const opening = smooth(samples.map(({ mouth }) => mouth));
  return {
    spoken: loudOnes.length * 0.02,
    mouthLoud: mean(loudOnes.map(({ mouth }) => mouth)),
    mouthSilent: mean(silentOnes.map(({ mouth }) => mouth)),
    correlation: correlation(level, opening),
  };
}

function smooth(values: readonly number[]): number[] {
  return values.map((_, index) => mean(values.slice(Math.max(0, index - 5), index + 6)));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  const together = mean(a.map((value, index) => (value - meanA) * ((b[index] ?? 0) - meanB)));
  const spread = (values: readonly number[], middle: number) => Math.sqrt(mean(values.map((v) => (v - middle) ** 2)));
  return together / (spread(a, meanA) * spread(b, meanB) || 1);
}
