import { expect, it } from 'vitest';
import { Played } from '@/features/video/noting/played';

it('gathers what is played, and a jump begins anew', () => {
  const played = new Played();
  for (const at of [0, 250, 500, 750]) played.at(at);
  played.at(60_000);
  played.at(60_250);
  played.rest();
  played.at(30_000);
  expect(played.spans).toEqual([
    { from: 0, to: 750 },
    { from: 60_000, to: 60_250 },
  ]);
});

it('counts a moment once, however often it is played', () => {
  const played = new Played();
  for (let round = 0; round < 3; round += 1) {
    played.rest();
    for (let at = 1000; at <= 3000; at += 250) played.at(at);
  }
  expect(played.spans).toEqual([{ from: 1000, to: 3000 }]);
});

it('gives away what is told and takes back what could not be', () => {
  const played = new Played();
  played.add({ from: 0, to: 1000 });
  const told = played.take();
  expect(played.spans).toEqual([]);
  played.at(1000);
  played.at(1500);
  for (const span of told) played.add(span);
  expect(played.spans).toEqual([{ from: 0, to: 1500 }]);
});

it('does not count backwards', () => {
  const played = new Played();
  played.at(5000);
  played.at(2000);
  played.at(2250);
  expect(played.spans).toEqual([{ from: 2000, to: 2250 }]);
});
